import { useEffect } from "preact/hooks";
import { Panel } from "../calls/Panel";
import { page } from "../store/PageStore";
import { useStore } from "../store/Store";
import { LanguageContext, wordsIn } from "../words/words";
import { PersonColumn } from "./PersonColumn";
import { Toolbar } from "./Toolbar";
import "./app.css";

const retryMilliseconds = 2_000;

export function App() {
  const { theme, language, people, isPanelOpen, isLost, world } = useStore(page);
  const say = wordsIn(language);
  useWorld();
  useEffect(() => {
    document.documentElement.dataset["theme"] = theme;
    document.documentElement.lang = language;
    document.title = page.isSolo ? `${people[0]} — Teams` : `${say.pageTitle} — BotApp`;
  }, [theme, language, people]);
  return (
    <LanguageContext.Provider value={language}>
      <div class={`app${page.isSolo ? " solo" : ""}`} data-testid="app">
        {!page.isSolo && <Toolbar />}
        {isLost && (
          <p class="notice" role="alert">
            {say.lost}
          </p>
        )}
        <div class="app-body">
          <main class="columns">
            {people.map((name) => (
              <PersonColumn key={name} name={name} />
            ))}
            {people.length === 0 && <p class="nobody">{world ? say.nobody : say.connecting}</p>}
          </main>
          {isPanelOpen && !page.isSolo && <Panel />}
        </div>
      </div>
    </LanguageContext.Provider>
  );
}

/** Reads the world, and tries again while the simulator is not there. */
function useWorld(): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = (): void => {
      page.readWorld().catch(() => {
        page.set({ isLost: true });
        timer = setTimeout(read, retryMilliseconds);
      });
    };
    read();
    return () => clearTimeout(timer);
  }, []);
}
