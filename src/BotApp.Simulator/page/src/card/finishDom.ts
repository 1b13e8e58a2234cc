import type { AdaptiveCard, Action } from "adaptivecards";

let count = 0;

/**
 * What the library's DOM lacks for us: ids that stay unique when one card stands in several columns,
 * names for tests, labels of fields that have none, and the keyboard on everything that can be pressed.
 */
export function finishDom(card: AdaptiveCard, root: HTMLElement): void {
  makeIdsUnique(root);
  for (const action of card.getAllActions()) nameAction(action);
  for (const button of root.querySelectorAll<HTMLElement>("button.ac-pushButton")) {
    button.dataset["testid"] ??= "card-overflow";
    button.dataset["title"] ??= button.getAttribute("aria-label") ?? "";
  }
  for (const input of card.getAllInputs()) {
    const drawn = input.renderedElement;
    if (!drawn) continue;
    drawn.dataset["testid"] = "card-input";
    drawn.dataset["inputId"] = input.id ?? "";
    for (const control of drawn.querySelectorAll<HTMLElement>("input, textarea, select")) {
      const isNamed = control.hasAttribute("aria-label") || control.hasAttribute("aria-labelledby");
      if (!isNamed) control.setAttribute("aria-label", input.id ?? "");
    }
  }
  // The trick of the library for its own styling: a text that is cut off keeps a tooltip.
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

const references = ["aria-controls", "aria-labelledby", "for", "list"];

function makeIdsUnique(root: HTMLElement): void {
  const prefix = `c${++count}-`;
  const renamed = new Map<string, string>();
  for (const element of root.querySelectorAll<HTMLElement>("[id]")) {
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
