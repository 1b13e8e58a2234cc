import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { en } from "./en";
import { ja, type Words } from "./ja";

export type Language = "ja" | "en";
export type { Words };

export function languageOf(locale: string): Language {
  return locale.toLowerCase().startsWith("ja") ? "ja" : "en";
}

export function wordsIn(language: Language): Words {
  return language === "ja" ? ja : en;
}

/** For parts that are drawn without Preact: the language of the element they stand in. */
export function words(at: Element): Words {
  return wordsIn(languageOf(at.closest("[lang]")?.getAttribute("lang") ?? "ja"));
}

export const LanguageContext = createContext<Language>("ja");

/** The words in the language of the person whose column this is. */
export function useWords(): Words {
  return wordsIn(useContext(LanguageContext));
}
