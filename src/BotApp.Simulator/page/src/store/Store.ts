import { useEffect, useState } from "preact/hooks";

/** A value that components can follow. */
export class Store<T extends object> {
  private readonly followers = new Set<() => void>();
  private current: T;

  constructor(initial: T) {
    this.current = initial;
  }

  get state(): T {
    return this.current;
  }

  set(change: Partial<T>): void {
    this.current = { ...this.current, ...change };
    for (const follower of [...this.followers]) follower();
  }

  follow(follower: () => void): () => void {
    this.followers.add(follower);
    return () => this.followers.delete(follower);
  }
}

export function useStore<T extends object>(store: Store<T>): T {
  const [, redraw] = useState(0);
  useEffect(() => {
    let seen = store.state;
    const onChange = (): void => {
      if (store.state === seen) return;
      seen = store.state;
      redraw((count) => count + 1);
    };
    redraw((count) => count + 1);
    return store.follow(onChange);
  }, [store]);
  return store.state;
}
