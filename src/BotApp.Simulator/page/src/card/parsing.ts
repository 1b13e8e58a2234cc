import {
  type Action,
  AdaptiveCard,
  type CardElement,
  CardObjectRegistry,
  GlobalRegistry,
  SerializationContext,
  Table,
  Versions,
} from "adaptivecards";
import { isJson, type Json } from "./json";
import { TypeaheadChoiceSet } from "./TypeaheadChoiceSet";

const elements = new CardObjectRegistry<CardElement>();
GlobalRegistry.populateWithDefaultElements(elements);
elements.register("Input.ChoiceSet", TypeaheadChoiceSet);
// The library registers tables as a side effect, and says of itself that it has none; the bundler believes it.
elements.register("Table", Table, Versions.v1_5);

const actions = new CardObjectRegistry<Action>();
GlobalRegistry.populateWithDefaultActions(actions);

/**
 * Reads cards as Teams does: an element or action nobody knows is replaced by its declared fallback in silence
 * (the library would warn about it, although the author has provided for it), and what the library does not know
 * of an element (`targetWidth`, `valueChangedAction`) can be looked up in its source.
 */
export class CardReading extends SerializationContext {
  readonly sources = new Map<CardElement | Action, Json>();

  constructor() {
    super();
    this.setElementRegistry(elements);
    this.setActionRegistry(actions);
    // The library keeps one /g pattern for `lang` and so refuses the language of every second card.
    const language = AdaptiveCard.langProperty.regEx;
    if (language) language.lastIndex = 0;
  }

  override parseElement(
    parent: CardElement | undefined,
    source: unknown,
    forbidden: string[],
    allowFallback: boolean,
  ): CardElement | undefined {
    const known = declared(source, (type) => elements.findByName(type) !== undefined);
    if (known === "drop") return undefined;
    return this.remember(super.parseElement(parent, known, forbidden, allowFallback), known);
  }

  override parseAction(
    parent: CardElement,
    source: unknown,
    forbidden: string[],
    allowFallback: boolean,
  ): Action | undefined {
    const known = declared(source, (type) => actions.findByName(type) !== undefined);
    if (known === "drop") return undefined;
    return this.remember(super.parseAction(parent, known, forbidden, allowFallback), known);
  }

  // Columns, rows and cells are not read through parseElement; this hook sees them too.
  protected override cardObjectParsed(parsed: AdaptiveCard, source: unknown): void {
    super.cardObjectParsed(parsed, source);
    this.remember(parsed, source);
  }

  private remember<T extends CardElement | Action>(parsed: T | undefined, source: unknown): T | undefined {
    if (parsed && isJson(source)) this.sources.set(parsed, source);
    return parsed;
  }
}

/** Follows declared fallbacks to the first part that the registry knows. */
function declared(source: unknown, isKnown: (type: string) => boolean): unknown {
  let part = source;
  while (isJson(part) && typeof part["type"] === "string" && !isKnown(part["type"]) && part["fallback"] !== undefined) {
    part = part["fallback"];
    if (typeof part === "string") return "drop";
  }
  return part;
}
