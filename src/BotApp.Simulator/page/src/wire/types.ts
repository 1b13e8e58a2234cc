import type { Json } from "../card/json";

// The shapes of API.md, beside the server.

export interface Person {
  id: string;
  name: string;
  locale: string;
  role: string | null;
  guest: boolean;
  installed: boolean;
}

export interface CommandParameter {
  name: string;
  title: string;
  description?: string;
  inputType?: string;
  choices?: { title: string; value: string }[];
}

export interface Command {
  id: string;
  title: string;
  description?: string;
  fetchTask: boolean;
  initialRun?: boolean;
  parameters: CommandParameter[];
}

export interface BotCommand {
  title: string;
  description?: string;
}

export interface Offers {
  scopes: string[];
  supportsFiles: boolean;
  commands: { personal: BotCommand[]; team: BotCommand[] };
  messageActions: Command[];
  composeActions: Command[];
  searchCommands: Command[];
}

export interface World {
  version: number;
  bot: { id: string; name: string; url: string; reachable: boolean };
  people: Person[];
  teams: { id: string; name: string; installed: boolean }[];
}

export interface Somebody {
  id: string;
  name: string;
}

export interface Conversation {
  id: string;
  kind: "personal" | "channel";
  name: string;
  general: boolean;
  teamId: string | null;
  teamName: string | null;
  unread: number;
  mentioned: number;
  lastAt: string | null;
  botHere: boolean;
  people: Somebody[];
}

export interface Attachment {
  index: number;
  contentType: string;
  name: string | null;
  contentUrl: string | null;
  content: unknown;
  view?: "base" | "mine";
  refresh?: { automatic: boolean; at: string | null; due: boolean; error: string | null } | null;
  consent?: "pending" | "accepted" | "declined" | null;
}

export interface Reaction {
  type: string;
  count: number;
  mine: boolean;
  people: string[];
}

export interface Message {
  id: string;
  conversationId: string;
  threadId: string | null;
  from: { id: string; name: string; isBot: boolean };
  mine: boolean;
  sentAt: string;
  editedAt: string | null;
  deletedAt: string | null;
  text: string | null;
  textFormat: "plain" | "markdown" | "xml";
  mentions: { id: string; name: string; text: string; me: boolean }[];
  attachments: Attachment[];
  attachmentLayout: "list" | "carousel";
  reactions: Reaction[];
  unread: boolean;
  version: number;
  asOf: number;
  via: string | null;
  delivery: "sending" | "delivered" | "failed" | null;
}

export interface Dialog {
  id: string;
  title: string | null;
  height: string | number | null;
  width: string | number | null;
  card: Json | null;
  url: string | null;
  conversationId: string;
  messageId: string | null;
  error: string | null;
}

export interface Toast {
  id: string;
  at: string;
  title: string;
  text: string;
  conversationId: string;
  messageId: string;
}

export interface Snapshot {
  version: number;
  person: Person;
  offers: Offers;
  conversations: { conversation: Conversation; messages: Message[] }[];
  toasts: Toast[];
  dialogs: Dialog[];
}

export interface Click {
  action: Json;
  inputs: Record<string, string>;
  attachment?: number;
  mode?: "execute" | "submit";
}

export interface Result {
  outcome: "card" | "text" | "error" | "dialog" | "compose" | "sent" | "url" | "local" | "invalid" | "done";
  message?: Message | null;
  text?: string | null;
  error?: { code: string; message: string } | null;
  dialog?: Dialog | null;
  compose?: Attachment[] | null;
  invalid?: Record<string, string> | null;
  url?: string | null;
}

export interface FoundChoice {
  title: string;
  value: string;
}

export interface FoundItem {
  index: number;
  preview: Attachment;
  content: unknown;
  contentType: string;
  tap: unknown;
}

export interface Fault {
  id: string;
  kind: string;
  status?: number | null;
  retryAfter?: number | null;
  seconds?: number | null;
  count?: number | null;
  probability?: number | null;
  person?: string | null;
  hits: number;
}

export interface Call {
  id: number;
  at: string;
  direction: "toBot" | "fromBot";
  method: string;
  path: string;
  name: string | null;
  conversationId: string | null;
  status: number | null;
  milliseconds: number;
  note: string | null;
  request: unknown;
  response: unknown;
}
