import type { Call, Conversation, Dialog, Message, Toast } from "./types";

export interface Watcher {
  hello: () => void;
  message: (message: Message) => void;
  conversations: (conversations: Conversation[]) => void;
  toast: (toast: Toast) => void;
  typing: (typing: { conversationId: string; name: string }) => void;
  dialog: (dialog: Dialog & { closed?: boolean }) => void;
  world: () => void;
  connection: (isConnected: boolean) => void;
}

const told = ["message", "conversations", "toast", "typing", "dialog", "world"] as const;

/**
 * One stream for everybody on the page. Browsers open at most six connections to one host:
 * a stream for each column would leave none for anything else.
 */
class Hub {
  private readonly watchers = new Map<string, Watcher>();
  private source: EventSource | undefined;
  private isReopening = false;

  watch(person: string, watcher: Watcher): () => void {
    this.watchers.set(person, watcher);
    this.reopen();
    return () => {
      this.watchers.delete(person);
      this.reopen();
    };
  }

  // Columns come and go together: one new stream for all of them.
  private reopen(): void {
    if (this.isReopening) return;
    this.isReopening = true;
    queueMicrotask(() => {
      this.isReopening = false;
      this.source?.close();
      this.source = this.watchers.size > 0 ? this.open() : undefined;
    });
  }

  private open(): EventSource {
    const asked = new URLSearchParams([...this.watchers.keys()].map((person) => ["person", person]));
    const source = new EventSource(`/sim/events?${asked.toString()}`);
    source.onopen = () => this.watchers.forEach((watcher) => watcher.connection(true));
    source.onerror = () => this.watchers.forEach((watcher) => watcher.connection(false));
    source.addEventListener("hello", () => this.watchers.forEach((watcher) => watcher.hello()));
    for (const name of told) {
      source.addEventListener(name, (event) => {
        const { person, data } = JSON.parse((event as MessageEvent<string>).data) as { person: string; data: never };
        this.watchers.get(person)?.[name](data);
      });
    }
    return source;
  }
}

export const hub = new Hub();

/** The calls in both directions, as they happen. Returns how to stop. */
export function watchCalls(onCall: (call: Call) => void): () => void {
  const source = new EventSource("/sim/calls/events");
  source.addEventListener("call", (event) => onCall(JSON.parse((event as MessageEvent<string>).data) as Call));
  return () => source.close();
}
