import { ChoiceSetInput } from "adaptivecards";
import type { FoundChoice } from "../wire/types";
import { ChoicePopup } from "./ChoicePopup";

export interface Query {
  inputId: string;
  dataset: string;
  text: string;
  /** What stands in the card's other inputs. */
  inputs: Record<string, string>;
}

export type Search = (query: Query) => Promise<FoundChoice[]>;

/** Where a card's questions go; set by whoever draws the card. */
export const searchOfCard = new WeakMap<object, (query: Omit<Query, "inputs">) => Promise<FoundChoice[]>>();

const quietMilliseconds = 250;

/**
 * A choice set that searches while one types, as Teams draws `style: filtered` and `choices.data`.
 * The library's own sends the title instead of the value of a found choice, and says "Loading..." in English only.
 */
export class TypeaheadChoiceSet extends ChoiceSetInput {
  private field: HTMLInputElement | undefined;
  private popup: ChoicePopup | undefined;
  private chosen: FoundChoice | undefined;
  private found: FoundChoice[] = [];
  private asked = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  get isTypeahead(): boolean {
    return !this.isMultiSelect && (this.asksTheBot || this.style === "filtered");
  }

  private get asksTheBot(): boolean {
    return this.choicesData?.type === "Data.Query" && !!this.choicesData.dataset;
  }

  // The library's own typeahead stays asleep.
  override isDynamicTypeahead(): boolean {
    return false;
  }

  protected override internalRender(): HTMLElement | undefined {
    if (!this.isTypeahead) return super.internalRender();
    const box = document.createElement("div");
    box.className = "typeahead";
    const field = (this.field = document.createElement("input"));
    field.type = "text";
    field.className = "ac-input ac-textInput";
    field.autocomplete = "off";
    field.placeholder = this.placeholder ?? "";
    field.dataset["testid"] = `typeahead-${this.id ?? ""}`;
    this.popup = new ChoicePopup(field, (choice) => this.take(choice));
    box.append(field, this.popup.element);
    field.addEventListener("input", () => this.typed());
    field.addEventListener("click", () => this.offer(""));
    field.addEventListener("focus", () => field.select());
    field.addEventListener("blur", () => this.settle());
    field.addEventListener("keydown", (event) => this.popup?.onKey(event, () => this.offer(field.value)));
    if (this.defaultValue) this.choose(this.defaultValue);
    return box;
  }

  private get staticChoices(): FoundChoice[] {
    return this.choices.map((choice) => ({ title: choice.title ?? "", value: choice.value ?? "" }));
  }

  /** Puts a value into the drawn field; its title is the choice's, where one is known. */
  choose(value: string): void {
    const known = [...this.staticChoices, ...this.found].find((choice) => choice.value === value);
    this.chosen = value ? (known ?? { title: value, value }) : undefined;
    if (this.field) this.field.value = this.chosen?.title ?? "";
  }

  private take(choice: FoundChoice): void {
    this.chosen = choice;
    if (this.field) this.field.value = choice.title;
    this.popup?.close();
    this.valueChanged();
  }

  private typed(): void {
    this.chosen = undefined;
    this.valueChanged();
    this.offer(this.field?.value ?? "");
  }

  private offer(text: string): void {
    const wanted = text.trim().toLowerCase();
    const near = this.staticChoices.filter((choice) => choice.title.toLowerCase().includes(wanted));
    if (!this.asksTheBot) {
      this.popup?.show(near, "done");
      return;
    }
    this.popup?.show(near, "searching");
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.ask(text, near), wanted ? quietMilliseconds : 0);
  }

  private async ask(text: string, near: FoundChoice[]): Promise<void> {
    const number = ++this.asked;
    const search = searchOfCard.get(this.getRootObject());
    try {
      const found = (await search?.({ inputId: this.id ?? "", dataset: this.choicesData?.dataset ?? "", text })) ?? [];
      if (number !== this.asked) return;
      this.found = found;
      const more = found.filter((choice) => !near.some((known) => known.value === choice.value));
      this.popup?.show([...near, ...more], "done");
    } catch {
      if (number === this.asked) this.popup?.show(near, "failed");
    }
  }

  // Words that exactly name a choice count as chosen; other words stay, and do not pass the validation.
  private settle(): void {
    clearTimeout(this.timer);
    this.asked++;
    this.popup?.close();
    const named = [...this.staticChoices, ...this.found].find((choice) => choice.title === this.field?.value.trim());
    if (!this.chosen && named) this.take(named);
  }

  override focus(): void {
    if (this.field) this.field.focus();
    else super.focus();
  }

  override isSet(): boolean {
    return this.field ? this.value !== undefined : super.isSet();
  }

  override isValid(): boolean {
    return this.field ? this.chosen !== undefined || this.field.value.trim() === "" : super.isValid();
  }

  override get value(): string | undefined {
    return this.field ? this.chosen?.value || undefined : super.value;
  }

  protected override updateInputControlAriaLabelledBy(): void {
    if (!this.field) {
      super.updateInputControlAriaLabelledBy();
      return;
    }
    const labels = this.getAllLabelIds().join(" ");
    if (labels) this.field.setAttribute("aria-labelledby", labels);
    else this.field.setAttribute("aria-label", this.placeholder ?? this.id ?? "");
  }
}
