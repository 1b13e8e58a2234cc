import { actAs, type Acts } from "../wire/api";
import { hub } from "../wire/hub";
import type { Attachment, Conversation, Dialog, Message, Offers, Person, Result, Snapshot, Toast } from "../wire/types";
import { page } from "./PageStore";
import { type Said, saidIn } from "./said";
import { Store } from "./Store";

export interface Seen {
  person: Person | null;
  offers: Offers | null;
  conversations: Conversation[];
  messages: Readonly<Record<string, Message[]>>;
  dialogs: Dialog[];
  toasts: Toast[];
  typing: { conversationId: string; name: string } | null;
  /** The open conversation; null while only the list is shown. */
  open: string | null;
  /** The message that a toast led to. */
  pointedAt: string | null;
  /** Cards that a message extension laid into a compose box, by conversation. */
  drafts: Readonly<Record<string, Attachment[]>>;
  /** What the bot said to something that has no place of its own, such as a closed dialog. */
  said: Said | null;
  isConnected: boolean;
  failure: string | null;
}

const typingMilliseconds = 6_000;

const nothingSeen: Seen = {
  person: null,
  offers: null,
  conversations: [],
  messages: {},
  dialogs: [],
  toasts: [],
  typing: null,
  open: null,
  pointedAt: null,
  drafts: {},
  said: null,
  isConnected: true,
  failure: null,
};

/** One person in front of Teams: what they see, kept up to date, and what they do. */
export class Session extends Store<Seen> {
  readonly act: Acts;
  readonly name: string;
  private typingTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(name: string) {
    super(nothingSeen);
    this.name = name;
    this.act = actAs(name);
  }

  start(): () => void {
    return hub.watch(this.name, {
      hello: () => void this.load(),
      message: (message) => this.put(message),
      conversations: (conversations) => this.set({ conversations }),
      toast: (toast) => this.showToast(toast),
      typing: (typing) => this.showTyping(typing),
      dialog: (dialog) => this.putDialog(dialog),
      world: () => page.readWorldSoon(),
      connection: (isConnected) => this.set({ isConnected }),
    });
  }

  private async load(): Promise<void> {
    try {
      const seen = await this.act.snapshot();
      this.set({ ...seenIn(seen), failure: null });
      this.mergeAll(seen);
    } catch (error) {
      this.set({ failure: (error as Error).message });
    }
  }

  private mergeAll(seen: Snapshot): void {
    const before = this.state.messages;
    const merged = seen.conversations.map(({ conversation, messages }) => {
      const newer = (before[conversation.id] ?? []).filter((message) => wins(message, messages));
      return [conversation.id, newer.reduce(withMessage, messages)] as const;
    });
    this.set({ messages: Object.fromEntries(merged) });
  }

  put(message: Message | null | undefined): void {
    if (!message) return;
    const all = this.state.messages[message.conversationId] ?? [];
    const old = all.find((other) => other.id === message.id);
    if (old && isLater(old, message)) return;
    this.set({
      messages: { ...this.state.messages, [message.conversationId]: withMessage(all, message) },
      typing: message.mine ? this.state.typing : null,
    });
  }

  putDialog(dialog: Dialog & { closed?: boolean }): void {
    const others = this.state.dialogs.filter((other) => other.id !== dialog.id);
    this.set({ dialogs: dialog.closed ? others : [...others, dialog] });
  }

  /** What an answer to a click means for this person, apart from what is said under the card. */
  take(result: Result, conversation: string): void {
    this.put(result.message);
    if (result.dialog) this.putDialog(result.dialog);
    if (result.compose?.length) this.set({ drafts: { ...this.state.drafts, [conversation]: result.compose } });
    if (result.outcome === "url" && result.url && /^https?:/i.test(result.url)) window.open(result.url, "_blank", "noopener");
  }

  /** Takes an answer to something that is no card in a chat: its words are shown above the compose box. */
  takeAloud(result: Result, conversation: string): void {
    this.take(result, conversation);
    this.set({ said: saidIn(result) });
  }

  async tryAloud(work: Promise<Result>, conversation: string): Promise<void> {
    this.set({ said: null });
    try {
      this.takeAloud(await work, conversation);
    } catch (error) {
      this.set({ said: { isError: true, text: (error as Error).message } });
    }
  }

  openConversation(id: string | null, message: string | null = null): void {
    this.set({ open: id, pointedAt: message, said: null });
  }

  // Teams raises none for the chat one is looking at.
  private showToast(toast: Toast): void {
    if (toast.conversationId !== this.state.open) this.set({ toasts: [...this.state.toasts, toast] });
  }

  closeToast(id: string): void {
    this.set({ toasts: this.state.toasts.filter((toast) => toast.id !== id) });
  }

  private showTyping(typing: { conversationId: string; name: string }): void {
    this.set({ typing });
    clearTimeout(this.typingTimer);
    this.typingTimer = setTimeout(() => this.set({ typing: null }), typingMilliseconds);
  }
}

function seenIn(seen: Snapshot): Partial<Seen> {
  const conversations = seen.conversations.map(({ conversation }) => conversation);
  return { person: seen.person, offers: seen.offers, conversations, dialogs: seen.dialogs };
}

function wins(message: Message, snapshot: readonly Message[]): boolean {
  const other = snapshot.find((candidate) => candidate.id === message.id);
  return other !== undefined && isLater(message, other);
}

/** News can overtake answers: that a message arrived, or what a press brought to its card. Its version says nothing of that. */
function isLater(one: Message, other: Message): boolean {
  return one.version === other.version ? one.asOf > other.asOf : one.version > other.version;
}

function withMessage(all: readonly Message[], message: Message): Message[] {
  const at = all.findIndex((other) => other.id === message.id);
  if (at >= 0) return all.with(at, message);
  return [...all, message].sort((a, b) => a.sentAt.localeCompare(b.sentAt) || a.id.localeCompare(b.id));
}
