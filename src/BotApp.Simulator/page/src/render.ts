import "./styles/base.css";
import "./card/card.css";
import "./card/inputs.css";
import "./render.css";
import { DrawnCard } from "./card/DrawnCard";
import type { Theme } from "./card/hostConfig";
import type { Json } from "./card/json";
import type { Client } from "./card/prepareCard";
import type { Language } from "./words/words";

interface StageSettings {
  width?: number;
  theme?: Theme;
  language?: Language;
  client?: Client;
}

interface CardWindow {
  /** Draws a card alone, with the renderer of the page. Resolves once it stands. */
  renderCard: (card: Json, settings?: StageSettings) => Promise<string[]>;
  cardWarnings: string[];
  cardActions: { action: Json; inputs: Record<string, string> }[];
}

const stage = document.querySelector<HTMLElement>("#card")!;
const here = window as unknown as CardWindow;
let drawn: DrawnCard | undefined;

here.cardWarnings = [];
here.cardActions = [];
here.renderCard = async (json, { width = 480, theme = "light", language = "ja", client = "desktop" } = {}) => {
  drawn?.dispose();
  document.documentElement.dataset["theme"] = theme;
  document.documentElement.lang = language;
  here.cardActions = [];
  try {
    drawn = new DrawnCard(json, { theme, client, language, onAction: (action, inputs) => here.cardActions.push({ action, inputs }) });
    here.cardWarnings = drawn.warnings;
  } catch (error) {
    drawn = undefined;
    here.cardWarnings = [`render: ${String(error)}`];
  }
  const frame = document.createElement("div");
  frame.className = "card";
  frame.dataset["testid"] = "card";
  frame.style.width = `${width}px`;
  if (drawn) frame.append(drawn.element);
  stage.replaceChildren(frame);
  await document.fonts.ready;
  return here.cardWarnings;
};
document.documentElement.dataset["ready"] = "true";
