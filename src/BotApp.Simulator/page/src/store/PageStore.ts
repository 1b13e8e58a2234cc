import type { Theme } from "../card/hostConfig";
import type { Language } from "../words/words";
import { world } from "../wire/api";
import type { Fault, World } from "../wire/types";
import { Store } from "./Store";

export type Width = "auto" | "phone" | "desktop";

export interface Page {
  theme: Theme;
  width: Width;
  language: Language;
  /** Names of the people shown, from left to right. Empty until the world is known. */
  people: string[];
  /** The conversation that is opened first: `bot`, a channel's name or id. */
  chat: string;
  isPanelOpen: boolean;
  world: World | null;
  faults: Fault[];
  isLost: boolean;
}

const columnsAtFirst = 4;
const narrowestColumn = 340;

function choose<T extends string>(value: string | null, choices: readonly T[], otherwise: T): T {
  return choices.find((choice) => choice === value) ?? otherwise;
}

/** `/佐藤` is short for `/?person=佐藤`. */
function namedInPath(): string[] {
  const name = decodeURIComponent(location.pathname.slice(1));
  return name && name !== "index.html" ? [name] : [];
}

function fromAddress(): Page {
  const asked = new URLSearchParams(location.search);
  const prefersDark = matchMedia("(prefers-color-scheme: dark)").matches;
  return {
    theme: choose(asked.get("theme"), ["light", "dark"], prefersDark ? "dark" : "light"),
    width: choose(asked.get("width"), ["auto", "phone", "desktop"], "auto"),
    language: choose(asked.get("lang"), ["ja", "en"], "ja"),
    people: asked.has("person") ? asked.getAll("person") : namedInPath(),
    chat: asked.get("chat") ?? "",
    isPanelOpen: asked.get("panel") === "open",
    world: null,
    faults: [],
    isLost: false,
  };
}

/** What the whole page knows; the part that a person chose stands in the address, so that it survives a reload. */
class PageStore extends Store<Page> {
  /** One person alone in a window, without the toolbar. */
  readonly isSolo = new URLSearchParams(location.search).has("solo");

  private timer: ReturnType<typeof setTimeout> | undefined;

  async readWorld(): Promise<void> {
    const [read, faults] = await Promise.all([world.read(), world.faults()]);
    this.set({ world: read, faults, isLost: false });
    if (this.state.people.length === 0) {
      const room = Math.max(1, Math.min(columnsAtFirst, Math.floor(innerWidth / narrowestColumn)));
      this.choose({ people: read.people.slice(0, room).map((person) => person.name) });
    }
  }

  // Every person on the page hears of the same change.
  readWorldSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.readWorld().catch(() => {}), 50);
  }

  choose(change: Partial<Page>): void {
    this.set(change);
    history.replaceState(null, "", this.address(this.state.people));
  }

  showOrHide(person: string): void {
    const { people } = this.state;
    this.choose({ people: people.includes(person) ? people.filter((name) => name !== person) : [...people, person] });
  }

  address(people: readonly string[], isSolo = this.isSolo): string {
    const { theme, width, language, isPanelOpen, chat } = this.state;
    const asked = new URLSearchParams(people.map((name) => ["person", name]));
    asked.set("width", width);
    asked.set("theme", theme);
    asked.set("lang", language);
    if (chat) asked.set("chat", chat);
    if (isPanelOpen && !isSolo) asked.set("panel", "open");
    if (isSolo) asked.set("solo", "1");
    return `/?${asked.toString()}`;
  }

  /** The client of this person cannot Execute and sends the Submit fallback. */
  isMobile(person: string): boolean {
    return this.state.faults.some((fault) => fault.kind === "mobile" && (!fault.person || fault.person === person));
  }
}

export const page = new PageStore(fromAddress());
