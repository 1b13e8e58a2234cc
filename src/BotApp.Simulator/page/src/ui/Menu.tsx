import type { ComponentChild } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { moveFocus, placeMenu } from "../card/overflowMenu";

export interface MenuItem {
  name: string;
  label: string;
  icon?: ComponentChild;
  isDangerous?: boolean;
  run: () => void;
}

interface Props {
  items: readonly MenuItem[];
  anchor: HTMLElement;
  label: string;
  onClose: () => void;
}

/** A menu in the top layer, below its button; Escape and a click elsewhere close it. */
export function Menu({ items, anchor, label, onClose }: Props) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const menu = ref.current;
    if (!menu) return;
    menu.showPopover();
    placeMenu(menu, anchor.getBoundingClientRect());
    menu.querySelector("button")?.focus();
    const onToggle = (event: Event): void => {
      if ((event as ToggleEvent).newState === "closed") onClose();
    };
    menu.addEventListener("toggle", onToggle);
    return () => menu.removeEventListener("toggle", onToggle);
  }, [anchor]);
  const onKeyDown = (event: KeyboardEvent): void =>
    moveFocus(event, [...(ref.current?.querySelectorAll<HTMLElement>("button") ?? [])]);
  return (
    <div ref={ref} class="menu" popover="auto" role="menu" aria-label={label} onKeyDown={onKeyDown}>
      {items.map((item) => (
        <button
          key={item.name}
          type="button"
          role="menuitem"
          class={item.isDangerous ? "danger" : ""}
          data-testid="menu-item"
          data-name={item.name}
          onClick={() => {
            ref.current?.hidePopover();
            item.run();
          }}
        >
          {item.icon}
          {item.label}
        </button>
      ))}
    </div>
  );
}
