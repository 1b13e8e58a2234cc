import type { Session } from "../store/Session";
import type { Message } from "../wire/types";
import { useWords } from "../words/words";
import { ReactionFace } from "./ReactionFace";

export async function toggleReaction(session: Session, message: Message, type: string): Promise<void> {
  const isMine = message.reactions.some((reaction) => reaction.type === type && reaction.mine);
  session.put(await (isMine ? session.act.unreact(message.id, type) : session.act.react(message.id, type)));
}

export function Reactions({ message, session }: { message: Message; session: Session }) {
  const say = useWords();
  const shown = message.reactions.filter((reaction) => reaction.count > 0);
  if (shown.length === 0) return null;
  return (
    <div class="reactions">
      {shown.map((reaction) => (
        <button
          key={reaction.type}
          type="button"
          class="reaction"
          aria-pressed={reaction.mine}
          aria-label={`${say.reactions[reaction.type] ?? reaction.type} ${reaction.count}`}
          title={reaction.people.join("、")}
          data-testid="reaction"
          data-type={reaction.type}
          onClick={() => void toggleReaction(session, message, reaction.type)}
        >
          <ReactionFace type={reaction.type} />
          {reaction.count}
        </button>
      ))}
    </div>
  );
}
