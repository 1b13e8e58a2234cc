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
    const down = (event: PointerEvent) => {
      if (place.current?.contains(event.target as Node)) held.current = true;
    };
    // The click comes right after the up, before any timer.
    const up = () => {
      if (!held.current) return;
      setTimeout(() => {
        held.current = false;
        setReleased((n) => n + 1);
      });
    };
    document.addEventListener("pointerdown", down, true);
    document.addEventListener("pointerup", up, true);
    document.addEventListener("pointercancel", up, true);
    return () => {
      document.removeEventListener("pointerdown", down, true);
      document.removeEventListener("pointerup", up, true);
      document.removeEventListener("pointercancel", up, true);
    };
  }, []);

  return { isHeld: () => held.current, released };
}
