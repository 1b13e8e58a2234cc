import { useState } from "preact/hooks";
import { page } from "../store/PageStore";
import { useStore } from "../store/Store";
import { world } from "../wire/api";
import type { Fault } from "../wire/types";
import { useWords, type Words } from "../words/words";

const kinds: Record<string, Partial<Fault>> = {
  status429: { kind: "status", status: 429, retryAfter: 2 },
  status429bare: { kind: "status", status: 429 },
  status412: { kind: "status", status: 412 },
  status404: { kind: "status", status: 404 },
  status502: { kind: "status", status: 502 },
  timeoutAfterAccept: { kind: "timeoutAfterAccept", seconds: 20 },
  resetAfterAccept: { kind: "resetAfterAccept" },
  reset: { kind: "reset" },
  delay: { kind: "delay", seconds: 3 },
  noId: { kind: "noId" },
  duplicateSameId: { kind: "duplicateSameId", seconds: 0 },
  duplicateNewId: { kind: "duplicateNewId", seconds: 0 },
};

export function Faults() {
  const say = useWords();
  const { faults } = useStore(page);
  const active = faults.filter((fault) => fault.kind !== "mobile");
  return (
    <>
      <MobileMode />
      <NewFault />
      {active.length === 0 && <p class="quiet panel-note">{say.noFaults}</p>}
      <ul class="fault-list">
        {active.map((fault) => (
          <li key={fault.id} class="fault" data-testid="fault" data-kind={fault.kind}>
            <span>{describe(fault, say)}</span>
            <span class="quiet">{say.hits(fault.hits)}</span>
            <button type="button" class="button small" data-testid="fault-remove" onClick={() => void change(world.removeFault(fault.id))}>
              {say.removeFault}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

async function change(work: Promise<unknown>): Promise<void> {
  await work;
  await page.readWorld();
}

function describe(fault: Fault, say: Words): string {
  const name = Object.entries(kinds).find(
    ([, kind]) =>
      kind.kind === fault.kind &&
      (kind.status ?? null) === (fault.status ?? null) &&
      (kind.status !== 429 || (kind.retryAfter === undefined) === (fault.retryAfter == null)),
  )?.[0];
  const limits = [
    fault.count ? `${say.times} ${fault.count}` : say.always,
    fault.probability ? `${Math.round(fault.probability * 100)} %` : "",
    fault.person ?? "",
  ];
  return [name ? say.faultKinds[name] : `${fault.kind} ${fault.status ?? ""}`, ...limits].filter(Boolean).join("、");
}

function MobileMode() {
  const say = useWords();
  const { faults } = useStore(page);
  const mobile = faults.find((fault) => fault.kind === "mobile" && !fault.person);
  return (
    <label class="switch">
      <input
        type="checkbox"
        role="switch"
        checked={mobile !== undefined}
        data-testid="mobile-mode"
        onChange={() => void change(mobile ? world.removeFault(mobile.id) : world.addFault({ kind: "mobile" }))}
      />
      {say.mobileMode}
    </label>
  );
}

function NewFault() {
  const say = useWords();
  const [name, setName] = useState("status429");
  const [count, setCount] = useState("1");
  const [percent, setPercent] = useState("");
  const [failure, setFailure] = useState("");
  const add = async (): Promise<void> => {
    const limits: Partial<Fault> = {};
    if (Number(count) > 0) limits.count = Number(count);
    if (Number(percent) > 0) limits.probability = Number(percent) / 100;
    setFailure("");
    await change(world.addFault({ ...kinds[name], ...limits })).catch((error: Error) => setFailure(error.message));
  };
  return (
    <div class="new-fault">
      <label>
        {say.faultKind}
        <select class="text-input" value={name} data-testid="fault-kind" onChange={(event) => setName(event.currentTarget.value)}>
          {Object.keys(kinds).map((kind) => (
            <option key={kind} value={kind}>
              {say.faultKinds[kind]}
            </option>
          ))}
        </select>
      </label>
      <div class="row">
        <label>
          {say.times}
          <input class="text-input" inputMode="numeric" placeholder={say.always} value={count} data-testid="fault-count" onInput={(event) => setCount(event.currentTarget.value)} />
        </label>
        <label>
          {say.probability}
          <input class="text-input" inputMode="numeric" placeholder="100" value={percent} data-testid="fault-probability" onInput={(event) => setPercent(event.currentTarget.value)} />
        </label>
        <button type="button" class="button primary" data-testid="fault-add" onClick={() => void add()}>
          {say.addFault}
        </button>
      </div>
      {failure && <p class="card-answer error">{failure}</p>}
    </div>
  );
}
