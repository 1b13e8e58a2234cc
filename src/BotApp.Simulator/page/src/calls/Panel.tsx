import { useState } from "preact/hooks";
import { page } from "../store/PageStore";
import { Icon } from "../ui/Icon";
import { useWords } from "../words/words";
import { Calls } from "./Calls";
import { Faults } from "./Faults";
import "./panel.css";

type Tab = "calls" | "faults";

/** For whoever tests the bot: every call in both directions, and what can be made to go wrong. */
export function Panel() {
  const say = useWords();
  const [tab, setTab] = useState<Tab>("calls");
  const names = { calls: say.calls, faults: say.faults };
  return (
    <aside class="panel" data-testid="panel" aria-label={say.openPanel}>
      <header class="panel-head">
        <div role="tablist" class="tabs" aria-label={say.openPanel}>
          {(["calls", "faults"] as const).map((name) => (
            <button
              key={name}
              type="button"
              role="tab"
              id={`tab-${name}`}
              aria-selected={tab === name}
              aria-controls="panel-body"
              data-testid={`tab-${name}`}
              onClick={() => setTab(name)}
            >
              {names[name]}
            </button>
          ))}
        </div>
        <button
          type="button"
          class="icon-button"
          aria-label={say.close}
          data-testid="panel-close"
          onClick={() => page.choose({ isPanelOpen: false })}
        >
          <Icon name="close" />
        </button>
      </header>
      <div id="panel-body" class="panel-body" role="tabpanel" aria-labelledby={`tab-${tab}`}>
        {tab === "calls" ? <Calls /> : <Faults />}
      </div>
    </aside>
  );
}
