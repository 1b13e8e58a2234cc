import { useEffect, useState } from "preact/hooks";
import { calls } from "../store/CallStore";
import { useStore } from "../store/Store";
import type { Call } from "../wire/types";
import { clockTime } from "../words/times";
import { useWords } from "../words/words";

type Direction = "" | Call["direction"];

export function Calls() {
  const say = useWords();
  const { calls: all } = useStore(calls);
  const [filter, setFilter] = useState("");
  const [direction, setDirection] = useState<Direction>("");
  useEffect(() => calls.start(), []);
  const shown = all.filter((call) => (!direction || call.direction === direction) && contains(call, filter)).reverse();
  return (
    <>
      <div class="call-filter">
        <input
          type="search"
          class="text-input"
          placeholder={say.filter}
          aria-label={say.filter}
          data-testid="call-filter"
          onInput={(event) => setFilter(event.currentTarget.value)}
        />
        <div class="row">
          {(["toBot", "fromBot"] as const).map((choice) => (
            <button
              key={choice}
              type="button"
              class="button small"
              aria-pressed={direction === choice}
              onClick={() => setDirection(direction === choice ? "" : choice)}
            >
              {say[choice]}
            </button>
          ))}
          <span class="compose-gap" />
          <button type="button" class="button small" data-testid="calls-clear" onClick={() => void calls.clear()}>
            {say.clear}
          </button>
        </div>
      </div>
      {shown.length === 0 && <p class="quiet panel-note">{say.noCalls}</p>}
      <ul class="call-list">
        {shown.map((call) => (
          <CallView key={call.id} call={call} />
        ))}
      </ul>
    </>
  );
}

function contains(call: Call, filter: string): boolean {
  const line = `${call.method} ${call.path} ${call.name ?? ""} ${call.status ?? ""} ${call.note ?? ""}`;
  return filter
    .toLowerCase()
    .split(/\s+/)
    .every((word) => line.toLowerCase().includes(word));
}

function CallView({ call }: { call: Call }) {
  const say = useWords();
  const [isOpen, setOpen] = useState(false);
  const isBad = call.status == null || call.status >= 400;
  return (
    <li class="call" data-testid="call" data-direction={call.direction} data-name={call.name ?? ""}>
      <button type="button" class="call-line" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <span class={`call-direction ${call.direction}`} aria-label={say[call.direction]} role="img">
          {call.direction === "toBot" ? "→" : "←"}
        </span>
        <span class="call-name">{call.name ?? call.method}</span>
        <span class={`call-status${isBad ? " bad" : ""}`}>{call.status ?? "—"}</span>
        <span class="quiet">{call.milliseconds} ms</span>
        <span class="call-path">
          {clockTime(call.at)} {call.method} {decoded(call.path)}
        </span>
        {call.note && <span class="call-note">{call.note}</span>}
      </button>
      {isOpen && (
        <div class="call-bodies">
          <Body title={say.request} body={call.request} />
          <Body title={say.response} body={call.response} />
        </div>
      )}
    </li>
  );
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function Body({ title, body }: { title: string; body: unknown }) {
  if (body === undefined || body === null || body === "") return null;
  const text = typeof body === "string" ? body : JSON.stringify(body, null, 2);
  return (
    <>
      <h4>{title}</h4>
      <pre tabIndex={0}>{text}</pre>
    </>
  );
}
