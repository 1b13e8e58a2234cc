import { useState } from "preact/hooks";
import type { Session } from "../store/Session";
import { useStore } from "../store/Store";
import type { MenuItem } from "../ui/Menu";
import { MenuButton } from "../ui/MenuButton";
import type { Message, Result } from "../wire/types";
import { useWords } from "../words/words";
import { ReactionFace, reactionTypes } from "./ReactionFace";
import { toggleReaction } from "./Reactions";

interface Props {
  message: Message;
  session: Session;
  onEdit: () => void;
}

/** What Teams offers on a message: quick reactions and the … menu with the bot's message actions. */
export function MessageTools({ message, session, onEdit }: Props) {
  const say = useWords();
  const [failure, setFailure] = useState("");
  const items = useItems(message, session, onEdit, setFailure);
  return (
    <div class="message-tools">
      <div class="quick-reactions">
        {reactionTypes.slice(0, 3).map((type) => (
          <button
            key={type}
            type="button"
            class="icon-button small"
            aria-label={say.react(say.reactions[type] ?? type)}
            data-testid="react"
            data-type={type}
            onClick={() => void toggleReaction(session, message, type)}
          >
            <ReactionFace type={type} />
          </button>
        ))}
      </div>
      <MenuButton items={items} icon="more" label={say.options} testId="message-menu" isSmall />
      {failure && (
        <p class="tools-failure" role="alert">
          {failure}
        </p>
      )}
    </div>
  );
}

function useItems(message: Message, session: Session, onEdit: () => void, onFailure: (text: string) => void): MenuItem[] {
  const say = useWords();
  const { offers } = useStore(session);
  const run = async (work: () => Promise<void>): Promise<void> => {
    onFailure("");
    await work().catch((error: Error) => onFailure(error.message));
  };
  const aloud = (work: Promise<Result>): Promise<void> => session.tryAloud(work, message.conversationId);
  const items: MenuItem[] = (offers?.messageActions ?? []).map((command) => ({
    name: command.id,
    label: command.title,
    run: () => void aloud(session.act.openExtension({ commandId: command.id, message: message.id })),
  }));
  if (message.attachments.some((attachment) => attachment.refresh)) {
    items.push({ name: "refresh", label: say.refreshCard, run: () => void aloud(session.act.refresh(message.id)) });
  }
  for (const type of reactionTypes) {
    const label = say.react(say.reactions[type] ?? type);
    const icon = <ReactionFace type={type} />;
    items.push({ name: `react-${type}`, label, icon, run: () => void run(() => toggleReaction(session, message, type)) });
  }
  if (message.mine) {
    const remove = async (): Promise<void> => session.put(await session.act.remove(message.id));
    if (message.text) items.push({ name: "edit", label: say.edit, run: onEdit });
    items.push({ name: "remove", label: say.remove, isDangerous: true, run: () => void run(remove) });
  }
  return items;
}
