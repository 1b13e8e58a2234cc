import { type RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

/**
 * Whether a finger or a mouse button is down on an element. What would be drawn anew meanwhile waits for the end of the
 * press: a button that is replaced between down and up never hears of the click.
 */
export function useHeld(place: RefObject<HTMLElement | null>): { isHeld: () => boolean; released: number } {
  const held = useRef(false);
  const [released, setReleased] = useState(0);

  useEffect(() => {
    const ends = ["pointerup", "pointercancel"] as const;
    // The click comes right after the up, before any timer.
    const up = () => {
      ends.forEach((end) => document.removeEventListener(end, up, true));
      setTimeout(() => {
        held.current = false;
        setReleased((n) => n + 1);
      });
    };
    const down = () => {
      held.current = true;
      ends.forEach((end) => document.addEventListener(end, up, true));
    };
    place.current?.addEventListener("pointerdown", down, true);
    return () => ends.forEach((end) => document.removeEventListener(end, up, true));
  }, []);

  return { isHeld: () => held.current, released };
}
