import {
  type Action,
  AdaptiveCard,
  type Input,
  OpenUrlAction,
  ShowCardAction,
  type SubmitActionBase,
} from "adaptivecards";
import { hostConfigFor, type Theme } from "./hostConfig";
import { readInput, resetInputs, typeAgain, type Typed, typedInto } from "./inputs";
import { isJson, type Json } from "./json";
import { prepareLibrary } from "./markdown";
import { drawMentions } from "./mentions";
import { openActionMenu } from "./overflowMenu";
import { CardReading } from "./parsing";
import { type Client, prepareCard } from "./prepareCard";
import { watchWidth } from "./targetWidth";
import { type Search, searchOfCard } from "./TypeaheadChoiceSet";
import { finishDom } from "./finishDom";
import { warningsOf } from "./warnings";
import { type Language, wordsIn } from "../words/words";

export interface CardSettings {
  theme: Theme;
  client: Client;
  language: Language;
  /** Somebody pressed Execute or Submit and the inputs passed: the action's own JSON and what was typed. */
  onAction?: (action: Json, inputs: Record<string, string>) => void;
  search?: Search;
  onTyped?: () => void;
}

let count = 0;

/** One card, drawn by the official renderer and completed with what Teams draws and the renderer does not. */
export class DrawnCard {
  readonly element = document.createElement("div");
  readonly warnings: string[];
  private readonly card = new AdaptiveCard();
  private readonly reading = new CardReading();
  private readonly initial: ReadonlyMap<string, string>;
  private readonly stopWatching: () => void;
  private readonly settings: CardSettings;
  private readonly prefix = `c${++count}-`;
  private pressed: HTMLElement | undefined;
  private isBusy = false;

  constructor(json: Json, settings: CardSettings) {
    this.settings = settings;
    prepareLibrary();
    this.card.hostConfig = hostConfigFor(settings.theme);
    this.card.onExecuteAction = (action) => this.execute(action);
    this.card.onInputValueChanged = (input) => {
      settings.onTyped?.();
      resetInputs(this.card, this.source(input), (other) => this.source(other));
    };
    this.card.onDisplayOverflowActionMenu = (actions, target) => {
      if (target) openActionMenu(actions, target);
      return true;
    };
    this.card.parse(prepareCard(json, settings.client), this.reading);
    const { search } = settings;
    if (search) searchOfCard.set(this.card, (query) => search({ ...query, inputs: this.values() }));
    this.element.className = "drawn-card";
    const drawn = this.card.render();
    if (drawn) this.element.append(drawn);
    this.finish();
    this.card.onInlineCardExpanded = () => this.finish();
    this.initial = new Map(Object.entries(this.values()));
    this.warnings = warningsOf(this.card, this.reading);
    this.stopWatching = watchWidth(this.element, this.reading.sources);
  }

  private finish(): void {
    drawMentions(this.element);
    finishDom(this.reading.sources.keys(), this.element, this.prefix, wordsIn(this.settings.language).more);
  }

  private source(part: Input | Action): Json | undefined {
    return this.reading.sources.get(part);
  }

  private execute(action: Action): void {
    if (action instanceof OpenUrlAction) {
      if (action.url && /^https?:/i.test(action.url)) window.open(action.url, "_blank", "noopener");
      return;
    }
    const source = this.source(action);
    if (!source || this.isBusy) return;
    this.pressed = action.renderedElement ?? undefined;
    const referenced = (action as SubmitActionBase).getReferencedInputs() as Record<string, Input>;
    const inputs = Object.entries(referenced).map(([id, input]) => [id, readInput(input)]);
    this.settings.onAction?.(source, Object.fromEntries(inputs));
  }

  /** While the bot is asked: nothing can be pressed, and the pressed button turns. */
  setBusy(isBusy: boolean): void {
    this.isBusy = isBusy;
    this.element.setAttribute("aria-busy", String(isBusy));
    if (isBusy) this.pressed?.setAttribute("data-busy", "");
    else this.pressed?.removeAttribute("data-busy");
  }

  private values(): Record<string, string> {
    return Object.fromEntries(this.card.getAllInputs().map((input) => [input.id ?? "", readInput(input)]));
  }

  typed(): Typed {
    return typedInto(this.card, this.initial);
  }

  /** Carries over what was typed into the card that stood here before, and what was unfolded. */
  continueFrom(before: DrawnCard): void {
    const unfolded = before.showCards().filter(({ card }) => before.element.contains(card.renderedElement ?? null));
    for (const action of this.showCards()) {
      if (unfolded.some((old) => old.title === action.title && old.id === action.id)) action.execute();
    }
    typeAgain(this.card, before.typed());
  }

  private showCards(): ShowCardAction[] {
    return [...this.reading.sources.keys()].filter((part) => part instanceof ShowCardAction);
  }

  dispose(): void {
    this.stopWatching();
    searchOfCard.delete(this.card);
    this.element.remove();
  }
}

/** Whether the card asks for the full width of the message. */
export function isFullWidth(card: Json): boolean {
  return isJson(card["msteams"]) && String(card["msteams"]["width"]).toLowerCase() === "full";
}
