import { Action, type CardElement, Input } from "adaptivecards";

/**
 * What the library's DOM lacks for us: ids that stay unique when one card stands in several columns,
 * names for tests, and labels of fields that have none. Done again when a part is drawn later (ShowCard).
 */
export function finishDom(parts: Iterable<CardElement | Action>, root: HTMLElement, prefix: string, more: string): void {
  makeIdsUnique(root, prefix);
  for (const part of parts) {
    if (part instanceof Action) nameAction(part);
    else if (part instanceof Input) nameInput(part);
  }
  for (const button of root.querySelectorAll<HTMLElement>("button.ac-pushButton:not([data-testid])")) {
    button.dataset["testid"] = "card-overflow";
    button.title = more;
    button.setAttribute("aria-label", more);
    button.setAttribute("aria-haspopup", "menu");
  }
  for (const image of root.querySelectorAll("img:not([alt])")) image.setAttribute("alt", "");
}

function nameAction(action: Action): void {
  const drawn = action.renderedElement;
  if (!drawn) return;
  drawn.dataset["testid"] = "card-action";
  drawn.dataset["title"] = action.title ?? "";
  if (action.id) drawn.dataset["actionId"] = action.id;
  const verb: unknown = (action as { verb?: unknown }).verb;
  if (typeof verb === "string") drawn.dataset["verb"] = verb;
}

function nameInput(input: Input): void {
  const drawn = input.renderedElement;
  if (!drawn) return;
  drawn.dataset["testid"] = "card-input";
  drawn.dataset["inputId"] = input.id ?? "";
  for (const control of drawn.querySelectorAll<HTMLElement>("input, textarea, select")) {
    const isNamed = control.hasAttribute("aria-label") || control.hasAttribute("aria-labelledby");
    if (!isNamed) control.setAttribute("aria-label", input.id ?? "");
  }
}

const references = ["aria-controls", "aria-labelledby", "for", "list"];

function makeIdsUnique(root: HTMLElement, prefix: string): void {
  const renamed = new Map<string, string>();
  for (const element of root.querySelectorAll<HTMLElement>("[id]:not([data-element-id])")) {
    // The library's own ids are unique already, and so are the lists of our typeahead.
    if (element.id.startsWith("__ac-") || element.id.startsWith("choices-")) continue;
    element.dataset["elementId"] = element.id;
    renamed.set(element.id, prefix + element.id);
    element.id = prefix + element.id;
  }
  for (const name of references) {
    for (const element of root.querySelectorAll(`[${name}]`)) {
      const ids = (element.getAttribute(name) ?? "").split(" ").map((id) => renamed.get(id) ?? id);
      element.setAttribute(name, ids.join(" "));
    }
  }
}
