import type { BotCommand, Conversation, Offers, Somebody } from "../wire/types";

export type Suggestion =
  | { kind: "person"; person: Somebody; title: string }
  | { kind: "command"; title: string; description?: string | undefined };

const most = 8;

/** The mention being typed before the cursor: `@` at a word's beginning, up to 20 letters, no line break. */
const halfMention = /(?:^|[\s\u3000])@([^\s@]{0,20})$/u;

function folded(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

function commandsHere(conversation: Conversation, offers: Offers | null): BotCommand[] {
  if (!conversation.botHere || !offers) return [];
  return conversation.kind === "personal" ? offers.commands.personal : offers.commands.team;
}

/** What Teams would list above the box: people after @, the bot's commands where the text is for the bot. */
export function suggest(text: string, cursor: number, conversation: Conversation, offers: Offers | null, bot: string): Suggestion[] {
  const before = text.slice(0, cursor);
  const half = halfMention.exec(before)?.[1];
  if (half !== undefined && conversation.kind === "channel") {
    return conversation.people
      .filter((person) => folded(person.name).includes(folded(half)))
      .slice(0, most)
      .map((person) => ({ kind: "person", person, title: person.name }));
  }
  const words = wordsForBot(before, conversation, bot);
  if (words === null || (words === "" && conversation.kind === "personal")) return [];
  return commandsHere(conversation, offers)
    .filter((command) => folded(command.title).startsWith(folded(words)) && folded(command.title) !== folded(words))
    .slice(0, most)
    .map((command) => ({ kind: "command", title: command.title, description: command.description }));
}

export function allCommands(conversation: Conversation, offers: Offers | null): Suggestion[] {
  return commandsHere(conversation, offers).map((command) => ({
    kind: "command",
    title: command.title,
    description: command.description,
  }));
}

/** The text that the bot would be told: everything in the personal chat, what follows its mention in a channel. */
function wordsForBot(before: string, conversation: Conversation, bot: string): string | null {
  if (conversation.kind === "personal") return before.trimStart();
  const mention = `@${bot}`;
  return before.trimStart().startsWith(mention) ? before.trimStart().slice(mention.length).trimStart() : null;
}

/** The text and the cursor after a suggestion was taken. */
export function takeSuggestion(text: string, cursor: number, suggestion: Suggestion, bot: string): { text: string; cursor: number } {
  const before = text.slice(0, cursor);
  const kept =
    suggestion.kind === "person"
      ? before.replace(/@[^\s@]{0,20}$/u, `@${suggestion.title} `)
      : before.trimStart().startsWith(`@${bot}`)
        ? `@${bot} ${suggestion.title} `
        : `${suggestion.title} `;
  return { text: kept + text.slice(cursor), cursor: kept.length };
}

/** Only names that were picked become mentions, as in Teams; longer names first, so that 佐藤 does not cut 佐藤花子. */
export function withMentions(text: string, picked: readonly string[]): string {
  const longestFirst = [...new Set(picked)].sort((a, b) => b.length - a.length);
  return longestFirst.reduce((sofar, name) => sofar.replaceAll(`@${name}`, `<at>${name}</at>`), text);
}
