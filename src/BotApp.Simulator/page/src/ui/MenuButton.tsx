import { useRef, useState } from "preact/hooks";
import { Icon, type IconName } from "./Icon";
import { Menu, type MenuItem } from "./Menu";

interface Props {
  items: readonly MenuItem[];
  icon: IconName;
  /** What the menu is called. */
  label: string;
  /** What the button is called, where that is more. */
  buttonLabel?: string;
  title?: string;
  testId: string;
  isSmall?: boolean;
}

/** A button with an icon that opens a menu below it. */
export function MenuButton({ items, icon, label, buttonLabel, title, testId, isSmall }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        ref={button}
        type="button"
        class={isSmall ? "icon-button small" : "icon-button"}
        aria-label={buttonLabel ?? label}
        title={title}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        data-testid={testId}
        onClick={() => setOpen(true)}
      >
        <Icon name={icon} />
      </button>
      {isOpen && button.current && <Menu items={items} anchor={button.current} label={label} onClose={() => setOpen(false)} />}
    </>
  );
}
