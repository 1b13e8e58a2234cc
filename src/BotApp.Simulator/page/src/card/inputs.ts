import { type AdaptiveCard, type Input, ToggleInput } from "adaptivecards";
import type { Json } from "./json";
import { TypeaheadChoiceSet } from "./TypeaheadChoiceSet";

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

function controlsOf(input: Input): Control[] {
  return [...(input.renderedElement?.querySelectorAll<Control>("input, textarea, select") ?? [])];
}

export function readInput(input: Input): string {
  const value: unknown = input.value;
  return value === undefined || value === null || Number.isNaN(value) ? "" : String(value);
}

/** The library can only draw a default; this puts a value into the drawn control. */
export function writeInput(input: Input, value: string): void {
  if (input instanceof TypeaheadChoiceSet && input.isTypeahead) {
    input.choose(value);
    return;
  }
  const chosen = value.split(",");
  for (const control of controlsOf(input)) {
    if (control instanceof HTMLInputElement && (control.type === "radio" || control.type === "checkbox")) {
      control.checked = input instanceof ToggleInput ? value === input.valueOn : chosen.includes(control.value);
    } else control.value = value;
  }
}

function defaultOf(source: Json | undefined): string {
  const value = source?.["value"];
  return value === undefined || value === null ? "" : String(value);
}

/** `valueChangedAction: {type: Action.ResetInputs, targetInputIds}`, which the library lacks. */
export function resetInputs(card: AdaptiveCard, changed: Json | undefined, sourceOf: (input: Input) => Json | undefined): void {
  const action = changed?.["valueChangedAction"] as Json | undefined;
  if (action?.["type"] !== "Action.ResetInputs") return;
  const targets = Array.isArray(action["targetInputIds"]) ? action["targetInputIds"] : [];
  for (const input of card.getAllInputs()) {
    if (targets.includes(input.id)) writeInput(input, defaultOf(sourceOf(input)));
  }
}

/** What a viewer typed into a card and has not sent, and where the cursor stood. */
export interface Typed {
  values: Map<string, { initial: string; value: string }>;
  focused?: { id: string; start: number | null; end: number | null };
}

export function typedInto(card: AdaptiveCard, initial: ReadonlyMap<string, string>): Typed {
  const typed: Typed = { values: new Map() };
  for (const input of card.getAllInputs()) {
    if (!input.id) continue;
    const before = initial.get(input.id) ?? "";
    const value = readInput(input);
    if (value !== before) typed.values.set(input.id, { initial: before, value });
    const active = controlsOf(input).find((control) => control === document.activeElement);
    if (active) typed.focused = { id: input.id, ...selectionOf(active) };
  }
  return typed;
}

function selectionOf(control: Control): { start: number | null; end: number | null } {
  if (control instanceof HTMLSelectElement) return { start: null, end: null };
  return { start: control.selectionStart, end: control.selectionEnd };
}

/** Puts it into the card that replaces the first one; where the bot changed the value meanwhile, the bot's stands. */
export function typeAgain(card: AdaptiveCard, typed: Typed): void {
  for (const input of card.getAllInputs()) {
    const kept = input.id ? typed.values.get(input.id) : undefined;
    if (kept && readInput(input) === kept.initial) writeInput(input, kept.value);
    if (input.id && typed.focused?.id === input.id) focusAgain(controlsOf(input)[0], typed.focused);
  }
}

function focusAgain(control: Control | undefined, at: { start: number | null; end: number | null }): void {
  control?.focus({ preventScroll: true });
  if (control instanceof HTMLSelectElement || at.start === null) return;
  control?.setSelectionRange(at.start, at.end);
}
