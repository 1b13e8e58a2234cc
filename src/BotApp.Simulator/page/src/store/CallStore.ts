import { world } from "../wire/api";
import { watchCalls } from "../wire/hub";
import type { Call } from "../wire/types";
import { Store } from "./Store";

const kept = 500;

/** The calls in both directions, followed only while the panel is open. */
class CallStore extends Store<{ calls: Call[] }> {
  start(): () => void {
    void world.calls().then((calls) => this.set({ calls }));
    return watchCalls((call) => this.add(call));
  }

  private add(call: Call): void {
    const others = this.state.calls.filter((other) => other.id !== call.id);
    this.set({ calls: [...others, call].sort((a, b) => a.id - b.id).slice(-kept) });
  }

  async clear(): Promise<void> {
    await world.clearCalls();
    this.set({ calls: [] });
  }
}

export const calls = new CallStore({ calls: [] });
