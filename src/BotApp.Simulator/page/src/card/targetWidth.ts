import type { Action, CardElement } from "adaptivecards";
import type { Json } from "./json";

// Widths of a card in pixels up to which Teams speaks of it so; beyond is "wide".
const steps = [
  ["verynarrow", 165],
  ["narrow", 350],
  ["standard", 768],
  ["wide", Infinity],
] as const;

export function fitsWidth(targetWidth: string, width: number): boolean {
  const [, relation, name] = /^(?:(atleast|atmost):)?(\w+)$/.exec(targetWidth.toLowerCase()) ?? [];
  const wanted = steps.findIndex(([step]) => step === name);
  if (wanted < 0) return true;
  const actual = steps.findIndex(([, upTo]) => width <= upTo);
  if (relation === "atleast") return actual >= wanted;
  return relation === "atmost" ? actual <= wanted : actual === wanted;
}

/** Shows and hides elements with `targetWidth` as the card's width changes. Returns how to stop. */
export function watchWidth(root: HTMLElement, sources: ReadonlyMap<CardElement | Action, Json>): () => void {
  const bound = [...sources].flatMap(([part, source]) =>
    typeof source["targetWidth"] === "string" && "isVisible" in part ? [{ part, wanted: source["targetWidth"] }] : [],
  );
  if (bound.length === 0) return () => {};
  const apply = (width: number): void => {
    for (const { part, wanted } of bound) {
      const hidden = !fitsWidth(wanted, width);
      part.renderedElement?.classList.toggle("off-width", hidden);
      part.separatorElement?.classList.toggle("off-width", hidden);
    }
  };
  apply(root.clientWidth);
  const observer = new ResizeObserver(() => apply(root.clientWidth));
  observer.observe(root);
  return () => observer.disconnect();
}
