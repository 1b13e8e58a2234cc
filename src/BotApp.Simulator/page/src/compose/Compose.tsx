import { useEffect, useId, useState } from "preact/hooks";
import { CardView } from "../card/CardView";
import { cardOf } from "../messages/Attachments";
import type { Session } from "../store/Session";
import { useStore } from "../store/Store";
import { Icon } from "../ui/Icon";
import type { Command, Conversation } from "../wire/types";
import { useWords } from "../words/words";
import { ComposeTools } from "./ComposeTools";
import { ExtensionSearch } from "./ExtensionSearch";
import { Suggestions } from "./Suggestions";
import { useCompose } from "./useCompose";
import "./compose.css";

interface Props {
  conversation: Conversation;
  session: Session;
  /** The root of the thread that is answered; null writes to the chat or begins a post. */
  thread: string | null;
  onClose?: () => void;
}

export function Compose({ conversation, session, thread, onClose }: Props) {
  const say = useWords();
  const id = useId();
  const box = useCompose(conversation, session, thread);
  const [searching, setSearching] = useState<Command | null>(null);
  const { offers } = useStore(session);
  useEffect(() => {
    if (thread) box.field.current?.focus();
  }, [thread]);
  const prompt = thread ? say.replyHere : conversation.kind === "channel" ? say.newPost : say.message;
  const isOpen = box.suggestions.length > 0;
  return (
    <form
      class="compose"
      data-testid="compose"
      data-thread={thread ?? ""}
      onSubmit={(event) => {
        event.preventDefault();
        void box.send();
      }}
    >
      {isOpen && <Suggestions id={`${id}-list`} suggestions={box.suggestions} active={box.active} bot={box.bot} onTake={box.take} />}
      {searching && (
        <ExtensionSearch command={searching} conversation={conversation} session={session} onClose={() => setSearching(null)} />
      )}
      <Laid box={box} />
      <div class="compose-box">
        <textarea
          ref={box.field}
          rows={1}
          value={box.text}
          placeholder={prompt}
          aria-label={prompt}
          aria-controls={isOpen ? `${id}-list` : undefined}
          aria-autocomplete="list"
          aria-activedescendant={box.active >= 0 ? `${id}-list-${box.active}` : undefined}
          data-testid="compose-text"
          onInput={(event) => box.write(event.currentTarget.value, event.currentTarget.selectionStart)}
          onBlur={box.closeSuggestions}
          onKeyDown={(event) => onKeyDown(event, box, onClose)}
        />
        <div class="compose-tools">
          <ComposeTools conversation={conversation} session={session} offers={offers} box={box} onSearch={setSearching} isReply={thread !== null} />
          {onClose && (
            <button type="button" class="button small" onClick={onClose}>
              {say.cancel}
            </button>
          )}
          <button type="submit" class="icon-button send" aria-label={say.send} data-testid="compose-send">
            <Icon name="send" />
          </button>
        </div>
      </div>
      {box.failure && (
        <p class="card-answer error" role="alert">
          {box.failure}
        </p>
      )}
    </form>
  );
}

type Box = ReturnType<typeof useCompose>;

function onKeyDown(event: KeyboardEvent, box: Box, onClose: (() => void) | undefined): void {
  // Enter that ends a conversion of kana to kanji sends nothing.
  if (event.isComposing) return;
  const count = box.suggestions.length;
  const active = box.suggestions[box.active];
  if (event.key === "Escape") {
    if (count > 0) box.closeSuggestions();
    else onClose?.();
  } else if (count > 0 && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
    event.preventDefault();
    const step = event.key === "ArrowDown" ? 1 : -1;
    box.setActive(box.active < 0 ? (step > 0 ? 0 : count - 1) : (box.active + step + count) % count);
  } else if (active && (event.key === "Enter" || event.key === "Tab")) {
    event.preventDefault();
    box.take(active);
  } else if (event.key === "Enter" && !event.shiftKey) {
    event.preventDefault();
    void box.send();
  }
}

/** Files and cards that wait in the box to be sent. */
function Laid({ box }: { box: Box }) {
  const say = useWords();
  if (box.files.length === 0 && box.cards.length === 0) return null;
  return (
    <div class="laid">
      {box.files.map((file) => (
        <div key={file.name} class="file" data-testid="laid-file">
          <Icon name="file" />
          <span class="file-name">{file.name}</span>
          <button type="button" class="icon-button small" aria-label={say.removeFile(file.name)} onClick={() => box.removeFile(file)}>
            <Icon name="close" />
          </button>
        </div>
      ))}
      {box.cards.map((attachment, index) => {
        const card = cardOf(attachment);
        return card && <div key={index} class="laid-card" data-testid="laid-card" inert><CardView card={card} client="desktop" /></div>;
      })}
      {box.cards.length > 0 && (
        <button type="button" class="link" onClick={box.dropCards}>
          {say.removeCard}
        </button>
      )}
    </div>
  );
}
