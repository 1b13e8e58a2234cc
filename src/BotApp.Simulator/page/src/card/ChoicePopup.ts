import type { FoundChoice } from "../wire/types";
import { words } from "../words/words";

export type Progress = "searching" | "done" | "failed";

let count = 0;

/** The list under a search field: a listbox in the top layer, so that no scrolling parent cuts it off. */
export class ChoicePopup {
  readonly element = document.createElement("ul");
  private choices: FoundChoice[] = [];
  private active = -1;
  private readonly field: HTMLInputElement;
  private readonly onTake: (choice: FoundChoice) => void;

  constructor(field: HTMLInputElement, onTake: (choice: FoundChoice) => void) {
    this.field = field;
    this.onTake = onTake;
    this.element.id = `choices-${++count}`;
    this.element.className = "typeahead-choices";
    this.element.popover = "manual";
    this.element.setAttribute("role", "listbox");
    this.element.dataset["testid"] = "typeahead-choices";
    field.setAttribute("role", "combobox");
    field.setAttribute("aria-autocomplete", "list");
    field.setAttribute("aria-expanded", "false");
    field.setAttribute("aria-controls", this.element.id);
  }

  show(choices: FoundChoice[], progress: Progress): void {
    if (document.activeElement !== this.field) return;
    this.choices = choices;
    this.active = -1;
    const rows = choices.map((choice, index) => this.row(choice, index));
    const note = this.note(choices.length, progress);
    this.element.replaceChildren(...rows, ...(note ? [note] : []));
    this.element.setAttribute("aria-label", words(this.field).choices);
    if (!this.element.matches(":popover-open")) this.element.showPopover();
    this.place();
    this.field.setAttribute("aria-expanded", "true");
  }

  close(): void {
    if (this.element.matches(":popover-open")) this.element.hidePopover();
    this.field.setAttribute("aria-expanded", "false");
    this.field.removeAttribute("aria-activedescendant");
  }

  onKey(event: KeyboardEvent, open: () => void): void {
    if (event.isComposing) return;
    const isOpen = this.element.matches(":popover-open");
    if (event.key === "Escape" && isOpen) {
      event.stopPropagation();
      this.close();
    } else if (event.key === "Enter" && isOpen && this.choices[this.active]) {
      event.preventDefault();
      this.onTake(this.choices[this.active]!);
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (isOpen) this.move(event.key === "ArrowDown" ? 1 : -1);
      else open();
    }
  }

  private row(choice: FoundChoice, index: number): HTMLLIElement {
    const row = document.createElement("li");
    row.id = `${this.element.id}-${index}`;
    row.textContent = choice.title;
    row.setAttribute("role", "option");
    row.setAttribute("aria-selected", "false");
    row.dataset["testid"] = "typeahead-choice";
    row.dataset["value"] = choice.value;
    // Before the field loses its focus and closes the list.
    row.addEventListener("pointerdown", (event) => event.preventDefault());
    row.addEventListener("click", () => this.onTake(choice));
    return row;
  }

  private note(found: number, progress: Progress): HTMLLIElement | undefined {
    const say = words(this.field);
    const text = { searching: say.searching, failed: say.searchFailed, done: found ? "" : say.nothingFound }[progress];
    if (!text) return undefined;
    const row = document.createElement("li");
    row.className = "note";
    row.setAttribute("role", "option");
    row.setAttribute("aria-disabled", "true");
    row.setAttribute("aria-selected", "false");
    row.textContent = text;
    return row;
  }

  private move(by: 1 | -1): void {
    if (this.choices.length === 0) return;
    this.active = (this.active + by + this.choices.length) % this.choices.length;
    [...this.element.children].forEach((row, index) => row.setAttribute("aria-selected", String(index === this.active)));
    const row = this.element.children[this.active];
    row?.scrollIntoView({ block: "nearest" });
    this.field.setAttribute("aria-activedescendant", row?.id ?? "");
  }

  private place(): void {
    const at = this.field.getBoundingClientRect();
    const below = window.innerHeight - at.bottom - 8;
    const above = at.top - 8;
    const height = Math.min(this.element.scrollHeight, 280, Math.max(below, above));
    const upwards = height > below && above > below;
    Object.assign(this.element.style, {
      left: `${at.left}px`,
      width: `${at.width}px`,
      maxHeight: `${Math.max(below, above)}px`,
      top: upwards ? `${at.top - height - 2}px` : `${at.bottom + 2}px`,
    });
  }
}
