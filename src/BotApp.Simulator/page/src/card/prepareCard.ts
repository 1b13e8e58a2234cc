import { isJson, listOf, mapObjects, type Json } from "./json";
import { markMentions } from "./mentions";

/**
 * A mobile client of Teams that knows no Action.Execute takes what the card declares as fallback,
 * and draws nothing where none is declared. Dialogs do the same everywhere.
 */
export type Client = "desktop" | "mobile";

/** What the renderer is given: mentions marked, and in mobile mode the declared fallback of every Action.Execute. */
export function prepareCard(card: Json, client: Client): Json {
  const mark = markMentions(card);
  const prepared = mapObjects(card, (part) => {
    switch (part["type"]) {
      case "Action.Execute":
        return client === "desktop" ? part : isJson(part["fallback"]) ? part["fallback"] : undefined;
      case "TextBlock":
        return typeof part["text"] === "string" ? { ...part, text: mark(part["text"]) } : part;
      case "FactSet":
        return { ...part, facts: listOf(part["facts"]).map((fact) => markFact(fact, mark)) };
      default:
        return part;
    }
  });
  return prepared as Json;
}

function markFact(fact: unknown, mark: (text: string) => string): unknown {
  return isJson(fact) && typeof fact["value"] === "string" ? { ...fact, value: mark(fact["value"]) } : fact;
}
