import { page, type Width } from "../store/PageStore";
import { useStore } from "../store/Store";
import { Avatar } from "../ui/Avatar";
import { Icon } from "../ui/Icon";
import { useWords } from "../words/words";
import "./toolbar.css";

const widths: readonly Width[] = ["auto", "phone", "desktop"];

export function Toolbar() {
  const say = useWords();
  const { world, theme, language, isPanelOpen } = useStore(page);
  const otherTheme = theme === "light" ? "dark" : "light";
  return (
    <header class="toolbar" data-testid="toolbar">
      <div class="toolbar-title">
        <span class="toolbar-sign" aria-hidden="true">
          <Icon name="chat" />
        </span>
        <span class="toolbar-name">{say.pageTitle}</span>
      </div>
      <People />
      {world && !world.bot.reachable && (
        <span class="toolbar-warning" role="status">
          {say.botUnreachable}
        </span>
      )}
      <div class="toolbar-end">
        <WidthChoice />
        <button
          type="button"
          class="icon-button"
          aria-label={`${say.theme}: ${say[otherTheme]}`}
          title={`${say.theme}: ${say[otherTheme]}`}
          data-testid="theme"
          onClick={() => page.choose({ theme: otherTheme })}
        >
          <Icon name={theme === "light" ? "moon" : "sun"} />
        </button>
        <button
          type="button"
          class="icon-button letters"
          aria-label={`${say.language}: ${language === "ja" ? "English" : "日本語"}`}
          data-testid="language"
          onClick={() => page.choose({ language: language === "ja" ? "en" : "ja" })}
        >
          {language === "ja" ? "EN" : "日本"}
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label={say.openPanel}
          title={say.openPanel}
          aria-pressed={isPanelOpen}
          data-testid="panel-toggle"
          onClick={() => page.choose({ isPanelOpen: !isPanelOpen })}
        >
          <Icon name="panel" />
        </button>
      </div>
    </header>
  );
}

function People() {
  const say = useWords();
  const { world, people } = useStore(page);
  return (
    <div class="people" role="group" aria-label={say.people}>
      {world?.people.map((person) => (
        <button
          key={person.id}
          type="button"
          class="person-chip"
          aria-pressed={people.includes(person.name)}
          title={person.role ?? undefined}
          data-testid="person-chip"
          data-person={person.name}
          onClick={() => page.showOrHide(person.name)}
        >
          <Avatar name={person.name} size={20} />
          {person.name}
        </button>
      ))}
    </div>
  );
}

function WidthChoice() {
  const say = useWords();
  const { width } = useStore(page);
  const names = { auto: say.widthAuto, phone: say.widthPhone, desktop: say.widthDesktop };
  return (
    <select
      class="width-choice"
      aria-label={say.width}
      value={width}
      data-testid="width"
      onChange={(event) => page.choose({ width: event.currentTarget.value as Width })}
    >
      {widths.map((choice) => (
        <option key={choice} value={choice}>
          {names[choice]}
        </option>
      ))}
    </select>
  );
}
