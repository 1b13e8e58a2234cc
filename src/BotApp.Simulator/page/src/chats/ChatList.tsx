import { useContext } from "preact/hooks";
import type { Session } from "../store/Session";
import { useStore } from "../store/Store";
import { Avatar } from "../ui/Avatar";
import type { Conversation } from "../wire/types";
import { shortTime } from "../words/times";
import { LanguageContext, useWords } from "../words/words";
import "./chats.css";

/** One person's chats and teams; unread ones stand out, mentions carry a mark. */
export function ChatList({ session }: { session: Session }) {
  const { conversations } = useStore(session);
  const say = useWords();
  const personal = conversations.filter((conversation) => conversation.kind === "personal");
  const teams = Map.groupBy(
    conversations.filter((conversation) => conversation.kind === "channel"),
    (conversation) => conversation.teamId ?? "",
  );
  return (
    <nav class="chats" aria-label={`${session.name}: ${say.chats}`} data-testid="chats">
      <h3>{say.chats}</h3>
      {personal.map((conversation) => (
        <ChatEntry key={conversation.id} conversation={conversation} session={session} />
      ))}
      {teams.size > 0 && <h3>{say.teams}</h3>}
      {[...teams].map(([team, channels]) => (
        <div key={team} class="team" data-testid="team">
          <h4>
            <span class="team-sign" aria-hidden="true">
              {[...(channels[0]?.teamName ?? "")][0]}
            </span>
            {channels[0]?.teamName}
          </h4>
          {channels.map((conversation) => (
            <ChatEntry key={conversation.id} conversation={conversation} session={session} />
          ))}
        </div>
      ))}
    </nav>
  );
}

function ChatEntry({ conversation, session }: { conversation: Conversation; session: Session }) {
  const { open, messages } = useStore(session);
  const language = useContext(LanguageContext);
  const isPersonal = conversation.kind === "personal";
  const last = messages[conversation.id]?.at(-1);
  return (
    <button
      type="button"
      class={`chat${conversation.unread > 0 ? " unread" : ""}${isPersonal ? " personal" : ""}`}
      aria-current={open === conversation.id ? "true" : undefined}
      data-testid="chat"
      data-conversation={conversation.id}
      data-name={conversation.name}
      data-kind={conversation.kind}
      data-unread={conversation.unread}
      onClick={() => session.openConversation(conversation.id)}
    >
      {isPersonal && <Avatar name={conversation.name} isBot />}
      <span class="chat-middle">
        <span class="chat-name">{conversation.name}</span>
        {isPersonal && last && <span class="chat-last">{lastLine(last.text, last.from.name, last.mine)}</span>}
      </span>
      <span class="chat-end">
        {isPersonal && conversation.lastAt && <time>{shortTime(conversation.lastAt, language)}</time>}
        <Marks conversation={conversation} />
      </span>
    </button>
  );
}

function lastLine(text: string | null, from: string, isMine: boolean): string {
  const plain = (text ?? "").replaceAll(/<[^>]*>|[*_`]/g, "").trim();
  return isMine ? plain : plain || from;
}

function Marks({ conversation }: { conversation: Conversation }) {
  const say = useWords();
  if (conversation.unread === 0) return null;
  return (
    <span class="marks">
      {conversation.mentioned > 0 && (
        <span class="mark mentioned" title={say.mentioned} aria-label={say.mentioned} role="img">
          @
        </span>
      )}
      <span class="mark" aria-label={say.unread(conversation.unread)} role="img" data-testid="unread">
        {conversation.unread > 99 ? "99+" : conversation.unread}
      </span>
    </span>
  );
}
