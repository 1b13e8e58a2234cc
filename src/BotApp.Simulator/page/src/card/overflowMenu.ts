import type { Action } from "adaptivecards";

/** Teams' own menu behind … for `mode: secondary` and for what has no place in the row. */
export function openActionMenu(actions: readonly Action[], target: HTMLElement): void {
  const menu = document.createElement("div");
  menu.className = "menu";
  menu.popover = "auto";
  menu.setAttribute("role", "menu");
  menu.dataset["testid"] = "card-menu";
  const items = actions.map((action) => menuItem(action, () => menu.hidePopover()));
  menu.append(...items);
  menu.addEventListener("keydown", (event) => moveFocus(event, items));
  menu.addEventListener("toggle", (event) => {
    if ((event as ToggleEvent).newState !== "closed") return;
    target.setAttribute("aria-expanded", "false");
    menu.remove();
  });
  target.closest(".card")?.append(menu);
  menu.showPopover();
  placeMenu(menu, target.getBoundingClientRect());
  target.setAttribute("aria-expanded", "true");
  items.find((item) => !item.disabled)?.focus();
}

function menuItem(action: Action, close: () => void): HTMLButtonElement {
  const item = document.createElement("button");
  item.type = "button";
  item.textContent = action.title ?? "";
  item.title = action.tooltip ?? "";
  item.disabled = !action.isEnabled;
  item.className = action.style === "destructive" ? "danger" : "";
  item.setAttribute("role", "menuitem");
  item.dataset["testid"] = "card-action";
  item.dataset["title"] = action.title ?? "";
  item.addEventListener("click", () => {
    close();
    action.execute();
  });
  return item;
}

/** Below the button, inside the window, on whichever side has room. */
export function placeMenu(menu: HTMLElement, at: DOMRect): void {
  const { offsetWidth: width, offsetHeight: height } = menu;
  const left = Math.max(8, Math.min(at.left, window.innerWidth - width - 8));
  const below = at.bottom + 4;
  const top = below + height > window.innerHeight - 8 ? Math.max(8, at.top - height - 4) : below;
  Object.assign(menu.style, { left: `${left}px`, top: `${top}px` });
}

export function moveFocus(event: KeyboardEvent, items: readonly HTMLElement[]): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || items.length === 0) return;
  event.preventDefault();
  const at = items.indexOf(document.activeElement as HTMLElement);
  items[(at + step + items.length) % items.length]?.focus();
}
