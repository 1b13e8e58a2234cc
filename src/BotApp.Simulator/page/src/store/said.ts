import type { Result } from "../wire/types";

/** What an answer says in words, and whether it is a complaint. */
export interface Said {
  isError: boolean;
  text: string;
}

export function saidIn(result: Result): Said | null {
  switch (result.outcome) {
    case "text":
      return result.text ? { isError: false, text: result.text } : null;
    case "error":
      return { isError: true, text: result.error?.message || result.error?.code || "Error" };
    case "invalid":
      return { isError: true, text: Object.values(result.invalid ?? {}).join(" ") };
    case "card":
    case "dialog":
    case "compose":
    case "sent":
    case "url":
    case "local":
    case "done":
      return null;
  }
}
