import { memo } from "preact/compat";
import { useContext, useRef, useState } from "preact/hooks";
import type { Session } from "../store/Session";
import { Avatar } from "../ui/Avatar";
import type { Message } from "../wire/types";
import { fullTime, shortTime } from "../words/times";
import { LanguageContext, useWords } from "../words/words";
import { Attachments } from "./Attachments";
import { EditMessage } from "./EditMessage";
import { MessageTools } from "./MessageTools";
import { MessageText } from "./MessageText";
import { Reactions } from "./Reactions";
import { useSeen } from "./useSeen";
import "./message.css";
import "./tools.css";

interface Props {
  message: Message;
  session: Session;
  /** In channels messages are paragraphs of a post, in chats they are bubbles. */
  look: "bubble" | "post";
  isPointedAt: boolean;
}

export const MessageView = memo(function MessageView({ message, session, look, isPointedAt }: Props) {
  const say = useWords();
  const language = useContext(LanguageContext);
  const [isEditing, setEditing] = useState(false);
  const ref = useRef<HTMLElement>(null);
  useSeen(ref, message, session);
  const side = message.mine && look === "bubble" ? " mine" : "";
  return (
    <article
      ref={ref}
      class={`message ${look}${side}${isPointedAt ? " pointed" : ""}`}
      data-testid="message"
      data-message-id={message.id}
      data-from={message.from.name}
      data-mine={message.mine}
      aria-label={`${message.from.name} ${fullTime(message.sentAt, language)}`}
    >
      {!side && <Avatar name={message.from.name} isBot={message.from.isBot} />}
      <div class="message-column">
        <header class="message-head">
          {!side && <span class="message-from">{message.from.name}</span>}
          <time dateTime={message.sentAt} title={fullTime(message.sentAt, language)}>
            {shortTime(message.sentAt, language)}
          </time>
          {message.via && <span>{say.via(message.via)}</span>}
          {message.editedAt && !message.deletedAt && <span data-testid="edited">{say.edited}</span>}
          <Delivery message={message} />
        </header>
        {message.deletedAt ? (
          <Deleted message={message} session={session} />
        ) : isEditing ? (
          <EditMessage message={message} session={session} onDone={() => setEditing(false)} />
        ) : (
          <>
            {message.text && <MessageText message={message} />}
            <Attachments message={message} session={session} />
            <Reactions message={message} session={session} />
          </>
        )}
      </div>
      {!message.deletedAt && <MessageTools message={message} session={session} onEdit={() => setEditing(true)} />}
    </article>
  );
});

function Delivery({ message }: { message: Message }) {
  const say = useWords();
  if (message.delivery === "sending") return <span class="delivery">{say.sending}</span>;
  if (message.delivery === "failed") {
    return (
      <span class="delivery failed" role="alert">
        {say.failed}
      </span>
    );
  }
  return null;
}

function Deleted({ message, session }: { message: Message; session: Session }) {
  const say = useWords();
  return (
    <p class="message-text deleted" data-testid="deleted">
      {message.mine ? say.deletedMine : say.deleted}
      {message.mine && (
        <button type="button" class="link" onClick={() => void session.act.undelete(message.id).then((m) => session.put(m))}>
          {say.undo}
        </button>
      )}
    </p>
  );
}
