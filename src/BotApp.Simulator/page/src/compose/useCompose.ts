import { useRef, useState } from "preact/hooks";
import type { Session } from "../store/Session";
import { useStore } from "../store/Store";
import { page } from "../store/PageStore";
import type { Attachment, Conversation } from "../wire/types";
import { type PickedFile, pickedFile } from "./files";
import { allCommands, suggest, type Suggestion, takeSuggestion, withMentions } from "./suggest";

const noCards: Attachment[] = [];

/** What stands in a compose box, and what can be done with it. */
export function useCompose(conversation: Conversation, session: Session, thread: string | null) {
  const seen = useStore(session);
  const { world } = useStore(page);
  const bot = world?.bot.name ?? "";
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState("");
  const [picked, setPicked] = useState<string[]>([]);
  const [files, setFiles] = useState<PickedFile[]>([]);
  const [suggestions, setSuggestions] = useState<Suggestion[]>([]);
  const [active, setActive] = useState(-1);
  const [failure, setFailure] = useState("");
  const cards = thread === null ? (seen.drafts[conversation.id] ?? noCards) : noCards;

  const show = (found: Suggestion[]): void => {
    setSuggestions(found);
    setActive(found[0]?.kind === "person" ? 0 : -1);
  };
  const write = (next: string, cursor: number): void => {
    setText(next);
    show(suggest(next, cursor, conversation, seen.offers, bot));
  };
  const put = (next: { text: string; cursor: number }): void => {
    write(next.text, next.cursor);
    requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.setSelectionRange(next.cursor, next.cursor);
    });
  };
  const take = (suggestion: Suggestion): void => {
    if (suggestion.kind === "person") setPicked([...picked, suggestion.title]);
    put(takeSuggestion(text, field.current?.selectionStart ?? text.length, suggestion, bot));
    if (suggestion.kind === "command") show([]);
  };
  const offerCommands = (): void => {
    const isForBot = conversation.kind === "personal" || text.trimStart().startsWith(`@${bot}`);
    if (!isForBot) {
      setPicked([...picked, bot]);
      put({ text: `@${bot} ${text}`, cursor: bot.length + 2 });
    }
    show(suggestions.length > 0 ? [] : allCommands(conversation, seen.offers));
    field.current?.focus();
  };
  const dropCards = (): void => {
    const { [conversation.id]: _, ...others } = session.state.drafts;
    session.set({ drafts: others });
  };
  const send = async (): Promise<void> => {
    if (!text.trim() && files.length === 0 && cards.length === 0) return;
    const draft = { text: withMentions(text.trim(), picked), files, attachments: cards, ...(thread ? { thread } : {}) };
    setFailure("");
    show([]);
    try {
      const sent = session.act.write(conversation.id, draft);
      setText("");
      session.put(await sent);
      setPicked([]);
      setFiles([]);
      dropCards();
    } catch (error) {
      setText(text);
      setFailure((error as Error).message);
    }
  };
  const addFiles = async (list: FileList | null): Promise<void> => {
    setFiles([...files, ...(await Promise.all([...(list ?? [])].map(pickedFile)))]);
  };
  const removeFile = (file: PickedFile): void => setFiles(files.filter((other) => other !== file));

  return {
    bot, field, text, files, cards, suggestions, active, failure,
    write, take, offerCommands, dropCards, send, addFiles, removeFile, setActive,
    closeSuggestions: () => show([]),
  };
}
