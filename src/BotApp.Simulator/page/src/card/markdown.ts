import { AdaptiveCard, CardElement, GlobalSettings } from "adaptivecards";
import MarkdownIt from "markdown-it";

// What Teams draws of Markdown in cards: bold, italic, strike-through, lists, links. No HTML, no headings, no tables.
const cards = new MarkdownIt({ html: false, linkify: false, breaks: false }).disable([
  "heading",
  "lheading",
  "table",
  "image",
  "code",
  "fence",
  "backticks",
  "blockquote",
  "hr",
  "reference",
]);

/** Messages know a little more: code, quotes, line breaks, addresses that become links. */
const messages = new MarkdownIt({ html: false, linkify: true, breaks: true }).disable(["image", "reference"]);

let ready = false;

/** Gives the official renderer its Markdown (it asks for a global hook), and what it needs to draw as Teams does. */
export function prepareLibrary(): void {
  if (ready) return;
  ready = true;
  AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = cards.render(text);
    result.didProcess = true;
  };
  // The library's own pattern remembers where it stopped and refuses every second card's language.
  Object.assign(CardElement.langProperty, { regEx: /^[a-z]{2,3}$/i });
  GlobalSettings.allowMoreThanMaxActionsInOverflowMenu = true;
  GlobalSettings.setTabIndexAtCardRoot = false;
  GlobalSettings.useAdvancedTextBlockTruncation = false;
}

export function markdownOfMessage(text: string): string {
  return messages.render(text);
}
