import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { ChatList } from "../chats/ChatList";
import { DialogView } from "../dialog/DialogView";
import { ConversationView } from "../messages/ConversationView";
import { page } from "../store/PageStore";
import { type Seen, Session } from "../store/Session";
import { useStore } from "../store/Store";
import { Toasts } from "../toasts/Toasts";
import type { Conversation } from "../wire/types";
import { LanguageContext, languageOf, useWords } from "../words/words";
import { ColumnHead } from "./ColumnHead";
import "./column.css";

const twoPanes = 720;

/** One person in front of Teams: narrow columns show the list or a chat, wide ones both. */
export function PersonColumn({ name }: { name: string }) {
  const session = useMemo(() => new Session(name), [name]);
  const seen = useStore(session);
  const { width, chat } = useStore(page);
  const ref = useRef<HTMLElement>(null);
  const isWide = useIsWide(ref);
  useEffect(() => session.start(), [session]);
  useOpening(session, seen, chat, isWide);
  const language = languageOf(seen.person?.locale ?? "ja");
  const open = seen.conversations.find((conversation) => conversation.id === seen.open);
  const dialog = seen.dialogs.at(-1);
  return (
    <LanguageContext.Provider value={language}>
      <section
        ref={ref}
        class={`column ${width}`}
        lang={language}
        data-testid="column"
        data-person={name}
        data-ready={seen.person !== null}
        aria-label={name}
      >
        <ColumnHead session={session} seen={seen} />
        <Notice seen={seen} />
        <div class="column-body" inert={dialog !== undefined}>
          {(isWide || !open) && <ChatList session={session} />}
          {open && <ConversationView key={open.id} conversation={open} session={session} hasBack={!isWide} />}
        </div>
        {dialog && <DialogView key={dialog.id} dialog={dialog} session={session} />}
        <Toasts session={session} />
      </section>
    </LanguageContext.Provider>
  );
}

function Notice({ seen }: { seen: Seen }) {
  const say = useWords();
  const text = seen.failure ?? (seen.isConnected ? "" : say.lost);
  return text ? (
    <p class="notice" role="alert">
      {text}
    </p>
  ) : null;
}

function useIsWide(ref: { current: HTMLElement | null }): boolean {
  const [isWide, setWide] = useState(false);
  useEffect(() => {
    if (!ref.current) return;
    const observer = new ResizeObserver(([entry]) => setWide((entry?.contentRect.width ?? 0) >= twoPanes));
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, []);
  return isWide;
}

/** Opens what the address asks for; a wide column begins with the personal chat, a narrow one with the list. */
function useOpening(session: Session, seen: Seen, asked: string, isWide: boolean): void {
  const isKnown = seen.conversations.length > 0;
  useEffect(() => {
    if (!isKnown || seen.open) return;
    const wanted = asked || (isWide ? "bot" : "");
    const found = wanted ? seen.conversations.find((conversation) => isCalled(conversation, wanted)) : undefined;
    if (found) session.openConversation(found.id);
  }, [isKnown, isWide, asked]);
}

function isCalled(conversation: Conversation, wanted: string): boolean {
  if (wanted === "bot") return conversation.kind === "personal";
  const full = `${conversation.teamName ?? ""}/${conversation.name}`;
  return [conversation.id, conversation.name, full].includes(wanted);
}
