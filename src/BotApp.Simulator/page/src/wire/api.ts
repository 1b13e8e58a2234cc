import { call, path } from "./http";
import type { Attachment, Call, Click, Conversation, Fault, FoundChoice, FoundItem, Message, Result, Snapshot, World } from "./types";

export interface Draft {
  text: string;
  thread?: string;
  files?: { name: string; contentType: string; base64: string }[];
  attachments?: Attachment[];
}

export interface Question {
  input: string;
  dataset: string;
  text: string;
  attachment?: number;
  inputs: Record<string, string>;
}

export interface ExtensionQuery {
  commandId: string;
  conversation: string;
  parameters: Record<string, string>;
  initialRun: boolean;
}

export const world = {
  read: () => call<World>("GET", "/sim/world"),
  faults: () => call<Fault[]>("GET", "/sim/faults"),
  addFault: (fault: Partial<Fault>) => call<Fault>("POST", "/sim/faults", fault),
  removeFault: (id: string) => call<void>("DELETE", path`/sim/faults/${id}`),
  calls: () => call<Call[]>("GET", "/sim/calls?limit=300"),
  clearCalls: () => call<void>("DELETE", "/sim/calls"),
};

/** What one person does; one line per call of API.md. */
export function actAs(person: string) {
  const at = path`/sim/people/${person}`;
  const message = (id: string): string => at + path`/messages/${id}`;
  const conversation = (id: string): string => at + path`/conversations/${id}`;
  return {
    snapshot: () => call<Snapshot>("GET", `${at}/snapshot`),
    conversations: () => call<Conversation[]>("GET", `${at}/conversations`),
    write: (where: string, draft: Draft) => call<Message>("POST", `${conversation(where)}/messages?wait=false`, draft),
    edit: (id: string, text: string) => call<Message>("PATCH", message(id), { text }),
    remove: (id: string) => call<Message>("DELETE", message(id)),
    undelete: (id: string) => call<Message>("POST", `${message(id)}/undelete`),
    react: (id: string, type: string) => call<Message>("PUT", message(id) + path`/reactions/${type}`),
    unreact: (id: string, type: string) => call<Message>("DELETE", message(id) + path`/reactions/${type}`),
    read: (where: string) => call<void>("POST", `${conversation(where)}/read`, {}),
    seen: (id: string) => call<Message>("POST", `${message(id)}/seen`),
    refresh: (id: string) => call<Result>("POST", `${message(id)}/refresh`),
    click: (id: string, click: Click) => call<Result>("POST", `${message(id)}/click`, click),
    search: (id: string, question: Question) =>
      call<{ results: FoundChoice[] }>("POST", `${message(id)}/search`, question).then((answer) => answer.results),
    consent: (id: string, accept: boolean, attachment: number) =>
      call<Result>("POST", `${message(id)}/consent`, { accept, attachment }),
    submitDialog: (id: string, click: Click) => call<Result>("POST", at + path`/dialogs/${id}/submit`, click),
    searchDialog: (id: string, question: Question) =>
      call<{ results: FoundChoice[] }>("POST", at + path`/dialogs/${id}/search`, question).then((a) => a.results),
    closeDialog: (id: string) => call<void>("DELETE", at + path`/dialogs/${id}`),
    dismissToast: (id: string) => call<void>("DELETE", at + path`/toasts/${id}`),
    query: (query: ExtensionQuery) =>
      call<{ layout: string; items: FoundItem[]; text: string | null }>("POST", `${at}/extensions/query`, query),
    select: (where: string, item: FoundItem) =>
      call<Result>("POST", `${at}/extensions/select`, { conversation: where, item }),
    openExtension: (open: { commandId: string; message?: string; conversation?: string; data?: Record<string, string> }) =>
      call<Result>("POST", `${at}/extensions/open`, open),
    install: () => call<void>("PUT", `${at}/installation`),
  };
}

export type Acts = ReturnType<typeof actAs>;
