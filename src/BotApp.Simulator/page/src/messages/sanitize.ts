import { markdownOfMessage } from "../card/markdown";
import type { Message } from "../wire/types";

const allowed = new Set(
  "a b blockquote br code del div em h1 h2 h3 hr i li ol p pre s span strike strong sub sup table tbody td th thead tr u ul at".split(" "),
);
const dropped = new Set(["script", "style", "iframe", "object", "template", "svg", "math", "head", "title"]);

/** Copies only what Teams lets through of HTML; unknown elements leave their text, dangerous ones nothing. */
export function safeFragment(html: string): DocumentFragment {
  const parsed = new DOMParser().parseFromString(html, "text/html");
  const safe = document.createDocumentFragment();
  copyChildren(parsed.body, safe);
  return safe;
}

function copyChildren(from: Node, to: Node): void {
  for (const child of from.childNodes) {
    if (child instanceof Text) to.appendChild(document.createTextNode(child.data));
    else if (child instanceof Element) copyElement(child, to);
  }
}

function copyElement(from: Element, to: Node): void {
  const name = from.localName;
  if (dropped.has(name)) return;
  if (!allowed.has(name)) {
    copyChildren(from, to);
    return;
  }
  const copy = document.createElement(name === "at" ? "span" : name);
  if (name === "at") copy.className = "at";
  const address = from.getAttribute("href");
  if (name === "a" && address && /^(https?:|mailto:)/i.test(address)) {
    copy.setAttribute("href", address);
    copy.setAttribute("target", "_blank");
    copy.setAttribute("rel", "noopener noreferrer");
  }
  copyChildren(from, copy);
  to.appendChild(copy);
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

// Private-use characters carry a mention through Markdown and escaping.
const open = "\uE0B0";
const close = "\uE0B1";

/** The text of a message as safe elements; only declared mentions are drawn as mentions. */
export function drawText(message: Message): DocumentFragment {
  const marked = message.mentions.reduce(
    (text, mention, index) => text.replaceAll(mention.text, `${open}${index}${close}`),
    message.text ?? "",
  );
  const html = {
    plain: () => escaped(marked).replaceAll("\n", "<br>"),
    markdown: () => markdownOfMessage(marked),
    xml: () => marked,
  }[message.textFormat]();
  const safe = safeFragment(html);
  drawMentions(safe, message);
  return safe;
}

function drawMentions(safe: DocumentFragment, message: Message): void {
  const walker = document.createTreeWalker(safe, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  for (const node of nodes.filter((candidate) => candidate.data.includes(open))) {
    const parts = node.data.split(new RegExp(`${open}(\\d+)${close}`)).map((part, index) => {
      const mention = index % 2 === 1 ? message.mentions[Number(part)] : undefined;
      if (!mention) return part;
      const drawn = document.createElement("span");
      drawn.className = mention.me ? "mention me" : "mention";
      drawn.textContent = mention.name;
      return drawn;
    });
    node.replaceWith(...parts);
  }
}
