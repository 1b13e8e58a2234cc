import { type Page, page } from "../store/PageStore";
import type { Seen, Session } from "../store/Session";
import { useStore } from "../store/Store";
import { Avatar } from "../ui/Avatar";
import type { MenuItem } from "../ui/Menu";
import { MenuButton } from "../ui/MenuButton";
import { useWords, type Words } from "../words/words";

export function ColumnHead({ session, seen }: { session: Session; seen: Seen }) {
  const say = useWords();
  const settings = useStore(page);
  const role = [seen.person?.role, seen.person?.guest ? say.guest : ""].filter(Boolean).join("・");
  return (
    <header class="column-head">
      <Avatar name={session.name} size={32} />
      <div class="column-person">
        <h1>{session.name}</h1>
        {role && <p>{role}</p>}
      </div>
      <MenuButton
        items={itemsFor(session.name, settings, say)}
        icon="more"
        label={say.more}
        buttonLabel={`${session.name} ${say.more}`}
        testId="column-menu"
      />
    </header>
  );
}

function itemsFor(name: string, settings: Page, say: Words): MenuItem[] {
  const otherTheme = settings.theme === "light" ? "dark" : "light";
  const theme: MenuItem = { name: "theme", label: `${say.theme}: ${say[otherTheme]}`, run: () => page.choose({ theme: otherTheme }) };
  if (page.isSolo) {
    return [theme, { name: "everybody", label: say.showEverybody, run: () => location.assign(page.address([], false)) }];
  }
  return [
    { name: "window", label: say.ownWindow, run: () => window.open(page.address([name], true), "_blank", "noopener") },
    theme,
    { name: "close", label: say.closeColumn, run: () => page.showOrHide(name) },
  ];
}
