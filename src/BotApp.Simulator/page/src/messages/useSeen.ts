import { useEffect, useRef } from "preact/hooks";
import { page } from "../store/PageStore";
import type { Session } from "../store/Session";
import type { Message } from "../wire/types";

/**
 * Tells the simulator that a card with `refresh` came into view, and again when it changed while visible.
 * Teams refreshes only then; a client that cannot Execute does not refresh at all.
 */
export function useSeen(element: { current: HTMLElement | null }, message: Message, session: Session): void {
  const refresh = message.attachments.find((attachment) => attachment.refresh)?.refresh;
  const isDue = refresh?.due ?? false;
  const isVisible = useRef(false);
  const asked = useRef("");
  const ask = (key: string): void => {
    if (asked.current === key || page.isMobile(session.name)) return;
    asked.current = key;
    void session.act.seen(message.id).then(
      (seen) => session.put(seen),
      () => {},
    );
  };
  useEffect(() => {
    const node = element.current;
    if (!refresh || !node) return;
    const observer = new IntersectionObserver(([entry]) => {
      isVisible.current = entry?.isIntersecting ?? false;
      if (isVisible.current) ask(`${message.version} ${Date.now()}`);
    });
    observer.observe(node);
    return () => observer.disconnect();
  }, [!!refresh, message.id]);
  useEffect(() => {
    if (isVisible.current && isDue) ask(`${message.version} due`);
  }, [message.version, isDue]);
}
