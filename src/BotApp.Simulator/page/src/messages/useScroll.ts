import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import type { Message } from "../wire/types";

const nearBottom = 80;

/** Stays at the newest message unless somebody scrolled up; goes to a message that a toast points at. */
export function useScroll(conversation: string, messages: readonly Message[], pointedAt: string | null) {
  const ref = useRef<HTMLDivElement>(null);
  const sticks = useRef(true);
  const toBottom = (): void => {
    if (ref.current) ref.current.scrollTop = ref.current.scrollHeight;
  };
  useLayoutEffect(() => {
    sticks.current = true;
    toBottom();
  }, [conversation]);
  useLayoutEffect(() => {
    if (sticks.current || messages.at(-1)?.mine) toBottom();
  }, [messages.length]);
  useEffect(() => {
    const list = ref.current;
    const inside = list?.firstElementChild;
    if (!list || !inside) return;
    const onScroll = (): void => {
      sticks.current = list.scrollHeight - list.scrollTop - list.clientHeight < nearBottom;
    };
    // Cards grow after they were drawn: pictures, unfolded parts, answers under them.
    const observer = new ResizeObserver(() => {
      if (sticks.current) toBottom();
    });
    observer.observe(inside);
    observer.observe(list);
    list.addEventListener("scroll", onScroll, { passive: true });
    return () => {
      observer.disconnect();
      list.removeEventListener("scroll", onScroll);
    };
  }, [conversation]);
  useEffect(() => {
    if (!pointedAt) return;
    sticks.current = false;
    ref.current?.querySelector(`[data-message-id="${CSS.escape(pointedAt)}"]`)?.scrollIntoView({ block: "center" });
  }, [pointedAt]);
  return ref;
}
