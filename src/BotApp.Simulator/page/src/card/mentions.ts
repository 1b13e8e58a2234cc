import { isJson, listOf, textOf, type Json } from "./json";

// Private-use characters carry the mention through Markdown; nobody types them.
const open = "\uE0A0";
const close = "\uE0A1";

/** Marks `<at>Name</at>` where the card declares the mention; an undeclared one stays what it is: text. */
export function markMentions(card: Json): (text: string) => string {
  const teams = isJson(card["msteams"]) ? card["msteams"] : {};
  const known = listOf(teams["entities"])
    .filter(isJson)
    .filter((entity) => entity["type"] === "mention")
    .map((entity) => textOf(entity["text"]) ?? "")
    .filter((text) => /^<at>.+<\/at>$/s.test(text));
  return (text) => known.reduce((sofar, at) => sofar.replaceAll(at, open + at.slice(4, -5) + close), text);
}

/** Turns the marks into elements once the card is drawn. */
export function drawMentions(root: HTMLElement): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (node.data.includes(open)) found.push(node);
  }
  for (const node of found) {
    const parts = node.data.split(new RegExp(`${open}([^${close}]*)${close}`)).map((part, index) => {
      if (index % 2 === 0) return part;
      const mention = document.createElement("span");
      mention.className = "mention";
      mention.textContent = part;
      return mention;
    });
    node.replaceWith(...parts);
  }
}
