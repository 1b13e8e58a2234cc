import { useContext, useEffect, useMemo, useState } from "preact/hooks";
import { Compose } from "../compose/Compose";
import type { Session } from "../store/Session";
import { useStore } from "../store/Store";
import { Avatar } from "../ui/Avatar";
import { Icon } from "../ui/Icon";
import type { Conversation, Message } from "../wire/types";
import { dayHeading } from "../words/times";
import { LanguageContext, useWords } from "../words/words";
import { MessageView } from "./MessageView";
import { ThreadView } from "./ThreadView";
import { useScroll } from "./useScroll";
import "./conversation.css";

interface Props {
  conversation: Conversation;
  session: Session;
  hasBack: boolean;
}

const none: Message[] = [];

export function ConversationView({ conversation, session, hasBack }: Props) {
  const { messages, pointedAt, typing } = useStore(session);
  const say = useWords();
  const all = messages[conversation.id] ?? none;
  const list = useScroll(conversation.id, all, pointedAt);
  useRead(conversation, session);
  const isChannel = conversation.kind === "channel";
  return (
    <section class="conversation" data-testid="conversation" data-conversation={conversation.id} aria-label={`${session.name}: ${conversation.name}`}>
      <Head conversation={conversation} session={session} hasBack={hasBack} />
      <div class="messages" ref={list} tabIndex={0} role="log" aria-live="off" aria-label={conversation.name}>
        <div class="messages-inside">
          {all.length === 0 && <Nothing conversation={conversation} session={session} />}
          {isChannel ? (
            <Threads all={all} session={session} conversation={conversation} pointedAt={pointedAt} />
          ) : (
            <Bubbles all={all} session={session} pointedAt={pointedAt} />
          )}
          {typing?.conversationId === conversation.id && <p class="quiet typing">{say.typing(typing.name)}</p>}
        </div>
      </div>
      <Said session={session} />
      <Compose conversation={conversation} session={session} thread={null} />
    </section>
  );
}

function Head({ conversation, session, hasBack }: Props) {
  const say = useWords();
  const isChannel = conversation.kind === "channel";
  return (
    <header class="conversation-head">
      {hasBack && (
        <button type="button" class="icon-button" aria-label={say.back} data-testid="back" onClick={() => session.openConversation(null)}>
          <Icon name="back" />
        </button>
      )}
      {isChannel ? <span class="channel-sign"><Icon name="hash" /></span> : <Avatar name={conversation.name} isBot size={28} />}
      <div class="conversation-title">
        <h2>{conversation.name}</h2>
        {isChannel && <p class="quiet">{conversation.teamName}</p>}
      </div>
    </header>
  );
}

function Said({ session }: { session: Session }) {
  const { said } = useStore(session);
  const say = useWords();
  return (
    <div role="status">
      {said && (
        <p class={`said${said.isError ? " error" : ""}`} data-testid="bot-said">
          <span>{said.text}</span>
          <button type="button" class="icon-button small" aria-label={say.close} onClick={() => session.set({ said: null })}>
            <Icon name="close" />
          </button>
        </p>
      )}
    </div>
  );
}

function Nothing({ conversation, session }: Omit<Props, "hasBack">) {
  const say = useWords();
  if (conversation.botHere) return <p class="quiet nothing">{say.noMessages}</p>;
  return (
    <div class="nothing">
      <p class="quiet">{say.botNotHere}</p>
      {conversation.kind === "personal" && (
        <button type="button" class="button" data-testid="install" onClick={() => void session.act.install()}>
          {say.install}
        </button>
      )}
    </div>
  );
}

interface ListProps {
  all: Message[];
  session: Session;
  pointedAt: string | null;
}

function Bubbles({ all, session, pointedAt }: ListProps) {
  const language = useContext(LanguageContext);
  const say = useWords();
  const [shown, earlier] = useLatest(all, (message) => message.id === pointedAt);
  let heading = "";
  return (
    <>
      {earlier}
      {shown.flatMap((message) => {
        const day = dayHeading(message.sentAt, language, say.today, say.yesterday);
        const isNew = day !== heading;
        heading = day;
        const view = (
          <MessageView key={message.id} message={message} session={session} look="bubble" isPointedAt={message.id === pointedAt} />
        );
        return isNew ? [<h3 key={`day ${day}`} class="day">{day}</h3>, view] : [view];
      })}
    </>
  );
}

function Threads({ all, session, conversation, pointedAt }: ListProps & { conversation: Conversation }) {
  const threads = useMemo(() => [...Map.groupBy(all, (message) => message.threadId ?? message.id)], [all]);
  const [shown, earlier] = useLatest(threads, ([, messages]) => messages.some((message) => message.id === pointedAt));
  return (
    <>
      {earlier}
      {shown.map(([root, messages]) => (
        <ThreadView key={root} root={root} messages={messages} session={session} conversation={conversation} pointedAt={pointedAt} />
      ))}
    </>
  );
}

const atOnce = 50;

/** The newest of many, as far back as somebody asked for or a toast points; cards cost time to draw. */
function useLatest<T>(all: readonly T[], isPointedAt: (one: T) => boolean) {
  const say = useWords();
  const [wanted, setWanted] = useState(atOnce);
  const pointed = all.findIndex(isPointedAt);
  const from = Math.max(0, Math.min(all.length - wanted, pointed < 0 ? Infinity : pointed));
  const earlier = from > 0 && (
    <button type="button" class="link earlier" data-testid="earlier" onClick={() => setWanted(wanted + atOnce)}>
      {say.earlier(from)}
    </button>
  );
  return [all.slice(from), earlier] as const;
}

/** What stands open before somebody's eyes is read. */
function useRead(conversation: Conversation, session: Session): void {
  const { id, unread } = conversation;
  useEffect(() => {
    const read = (): void => {
      if (unread > 0 && document.visibilityState === "visible") void session.act.read(id).catch(() => {});
    };
    read();
    document.addEventListener("visibilitychange", read);
    return () => document.removeEventListener("visibilitychange", read);
  }, [id, unread, session]);
}
