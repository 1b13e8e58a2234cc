import { useRef } from "preact/hooks";
import type { Session } from "../store/Session";
import { Icon } from "../ui/Icon";
import type { MenuItem } from "../ui/Menu";
import { MenuButton } from "../ui/MenuButton";
import type { Command, Conversation, Offers } from "../wire/types";
import { useWords } from "../words/words";
import type { useCompose } from "./useCompose";

interface Props {
  conversation: Conversation;
  session: Session;
  offers: Offers | null;
  box: ReturnType<typeof useCompose>;
  onSearch: (command: Command) => void;
  isReply: boolean;
}

/** The buttons under the box: only what the manifest asks for here. */
export function ComposeTools({ conversation, session, offers, box, onSearch, isReply }: Props) {
  const say = useWords();
  const file = useRef<HTMLInputElement>(null);
  const isPersonal = conversation.kind === "personal";
  const commands = isPersonal ? offers?.commands.personal : offers?.commands.team;
  const hasCommands = conversation.botHere && (commands?.length ?? 0) > 0;
  return (
    <>
      {isPersonal && offers?.supportsFiles && (
        <>
          <input
            ref={file}
            type="file"
            multiple
            hidden
            data-testid="compose-file"
            onChange={(event) => {
              void box.addFiles(event.currentTarget.files);
              event.currentTarget.value = "";
            }}
          />
          <button type="button" class="icon-button" aria-label={say.attach} title={say.attach} onClick={() => file.current?.click()}>
            <Icon name="attach" />
          </button>
        </>
      )}
      {hasCommands && (
        <button
          type="button"
          class="icon-button"
          aria-label={say.commands}
          title={say.commands}
          data-testid="compose-commands"
          onPointerDown={(event) => event.preventDefault()}
          onClick={box.offerCommands}
        >
          <Icon name="command" />
        </button>
      )}
      {!isReply && <AppsButton conversation={conversation} session={session} offers={offers} onSearch={onSearch} />}
      <span class="compose-gap" />
    </>
  );
}

function AppsButton({ conversation, session, offers, onSearch }: Pick<Props, "conversation" | "session" | "offers" | "onSearch">) {
  const say = useWords();
  const open = (command: Command): Promise<void> =>
    session.tryAloud(session.act.openExtension({ commandId: command.id, conversation: conversation.id }), conversation.id);
  const items: MenuItem[] = [
    ...(offers?.searchCommands ?? []).map((command) => ({ name: command.id, label: command.title, run: () => onSearch(command) })),
    ...(offers?.composeActions ?? []).map((command) => ({ name: command.id, label: command.title, run: () => void open(command) })),
  ];
  return items.length === 0 ? null : <MenuButton items={items} icon="apps" label={say.apps} title={say.apps} testId="compose-apps" />;
}
