import type { Language } from "./words";

const zone = "Asia/Tokyo";

function day(at: Date): string {
  return at.toLocaleDateString("sv-SE", { timeZone: zone });
}

export function clockTime(iso: string): string {
  return new Date(iso).toLocaleTimeString("ja-JP", { timeZone: zone, hour: "2-digit", minute: "2-digit" });
}

/** Today only the time, otherwise the day before it. */
export function shortTime(iso: string, language: Language): string {
  const at = new Date(iso);
  if (day(at) === day(new Date())) return clockTime(iso);
  const locale = language === "ja" ? "ja-JP" : "en-GB";
  return at.toLocaleDateString(locale, { timeZone: zone, month: "numeric", day: "numeric" });
}

export function fullTime(iso: string, language: Language): string {
  return new Date(iso).toLocaleString(language === "ja" ? "ja-JP" : "en-GB", { timeZone: zone });
}

/** The key and the heading under which messages of one day stand. */
export function dayHeading(iso: string, language: Language, today: string, yesterday: string): string {
  const at = new Date(iso);
  const now = new Date();
  if (day(at) === day(now)) return today;
  if (day(at) === day(new Date(now.getTime() - 86_400_000))) return yesterday;
  const locale = language === "ja" ? "ja-JP" : "en-GB";
  return at.toLocaleDateString(locale, { timeZone: zone, month: "long", day: "numeric", weekday: "short" });
}
