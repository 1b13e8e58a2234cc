/** Any JSON object; cards and activities come from the bot and promise nothing. */
export type Json = { [key: string]: unknown };

export function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A copy in which every object was given to `change`, children first; `undefined` leaves the object out. */
export function mapObjects(value: unknown, change: (part: Json) => Json | undefined): unknown {
  if (Array.isArray(value)) return value.map((part) => mapObjects(part, change)).filter((part) => part !== undefined);
  if (!isJson(value)) return value;
  return change(Object.fromEntries(Object.entries(value).map(([key, part]) => [key, mapObjects(part, change)])));
}
