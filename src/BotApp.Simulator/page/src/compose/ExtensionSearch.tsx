import { useEffect, useRef, useState } from "preact/hooks";
import { isJson, textOf } from "../card/json";
import type { Session } from "../store/Session";
import { Icon } from "../ui/Icon";
import type { Command, Conversation, FoundItem } from "../wire/types";
import { useWords } from "../words/words";

interface Props {
  command: Command;
  conversation: Conversation;
  session: Session;
  onClose: () => void;
}

const quietMilliseconds = 300;

/** The search command of a message extension: words in, previews out, the chosen one lies in the compose box. */
export function ExtensionSearch({ command, conversation, session, onClose }: Props) {
  const say = useWords();
  const [text, setText] = useState("");
  const [items, setItems] = useState<FoundItem[]>([]);
  const [note, setNote] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const asked = useRef(0);
  const parameter = command.parameters[0];
  const ask = async (words: string, initialRun: boolean): Promise<void> => {
    const number = ++asked.current;
    setNote(say.searching);
    try {
      const parameters = parameter && !initialRun ? { [parameter.name]: words } : {};
      const answer = await session.act.query({ commandId: command.id, conversation: conversation.id, parameters, initialRun });
      if (number !== asked.current) return;
      setItems(answer.items);
      setNote(answer.text ?? (answer.items.length === 0 ? say.nothingFound : ""));
    } catch (error) {
      if (number === asked.current) setNote((error as Error).message);
    }
  };
  useEffect(() => {
    field.current?.focus();
    if (command.initialRun) void ask("", true);
  }, []);
  useEffect(() => {
    if (!text) return;
    const timer = setTimeout(() => void ask(text, false), quietMilliseconds);
    return () => clearTimeout(timer);
  }, [text]);
  const take = async (item: FoundItem): Promise<void> => {
    try {
      session.take(await session.act.select(conversation.id, item), conversation.id);
      onClose();
    } catch (error) {
      setNote((error as Error).message);
    }
  };
  return (
    <div
      class="extension"
      role="dialog"
      aria-label={command.title}
      data-testid="extension-search"
      onKeyDown={(event) => event.key === "Escape" && onClose()}
    >
      <header class="extension-head">
        <h3>{command.title}</h3>
        <button type="button" class="icon-button small" aria-label={say.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      <input
        ref={field}
        type="search"
        class="text-input"
        placeholder={parameter?.title ?? say.search}
        aria-label={parameter?.title ?? say.search}
        data-testid="extension-text"
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <ul class="extension-items">
        {items.map((item) => (
          <li key={item.index}>
            <button type="button" data-testid="extension-item" onClick={() => void take(item)}>
              <Preview item={item} />
            </button>
          </li>
        ))}
      </ul>
      {note && (
        <p class="quiet" role="status">
          {note}
        </p>
      )}
    </div>
  );
}

function Preview({ item }: { item: FoundItem }) {
  const shown = isJson(item.preview?.content) ? item.preview.content : isJson(item.content) ? item.content : {};
  const lines = ["title", "subtitle", "text"].map((key) => textOf(shown[key])).filter((line) => line !== undefined);
  return (
    <>
      <strong>{lines[0] ?? item.contentType}</strong>
      {lines.slice(1).map((line) => (
        <span key={line} class="quiet">
          {line}
        </span>
      ))}
    </>
  );
}
