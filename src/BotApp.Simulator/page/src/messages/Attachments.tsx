import { CardView } from "../card/CardView";
import { isJson, type Json, listOf, textOf } from "../card/json";
import { page } from "../store/PageStore";
import { useStore } from "../store/Store";
import type { Session } from "../store/Session";
import type { Attachment, Message } from "../wire/types";
import { FileCard, FileConsent } from "./Files";

const adaptive = "application/vnd.microsoft.card.adaptive";
const older = /^application\/vnd\.microsoft\.card\.(hero|thumbnail)$/;

interface Props {
  message: Message;
  session: Session;
}

export function Attachments({ message, session }: Props) {
  if (message.attachments.length === 0) return null;
  return (
    <div class={`attachments ${message.attachmentLayout}`}>
      {message.attachments.map((attachment) => (
        <OneAttachment key={attachment.index} attachment={attachment} message={message} session={session} />
      ))}
    </div>
  );
}

function OneAttachment({ attachment, message, session }: Props & { attachment: Attachment }) {
  const card = cardOf(attachment);
  if (card) return <MessageCard card={card} attachment={attachment} message={message} session={session} />;
  if (attachment.contentType.endsWith("file.consent")) {
    return <FileConsent attachment={attachment} message={message} session={session} />;
  }
  return <FileCard attachment={attachment} />;
}

function MessageCard({ card, attachment, message, session }: Props & { card: Json; attachment: Attachment }) {
  useStore(page);
  const { act } = session;
  return (
    <CardView
      card={card}
      client={page.isMobile(session.name) ? "mobile" : "desktop"}
      note={attachment.refresh?.error}
      onAction={async (action, inputs) => {
        const result = await act.click(message.id, { action, inputs, attachment: attachment.index });
        session.take(result, message.conversationId);
        return result;
      }}
      search={({ inputId, dataset, text, inputs }) =>
        act.search(message.id, { input: inputId, dataset, text, inputs, attachment: attachment.index })
      }
    />
  );
}

/** The card that an attachment is; the older hero and thumbnail cards are drawn as what Teams makes of them. */
export function cardOf(attachment: Pick<Attachment, "contentType" | "content">): Json | null {
  if (!isJson(attachment.content)) return null;
  if (attachment.contentType === adaptive) return attachment.content;
  return older.test(attachment.contentType) ? fromOlderCard(attachment.content) : null;
}

function fromOlderCard(content: Json): Json {
  const line = (key: string, look: Json): Json[] => {
    const text = textOf(content[key]);
    return text ? [{ type: "TextBlock", text, wrap: true, ...look }] : [];
  };
  const images = listOf(content["images"]).filter(isJson).map((image) => ({ type: "Image", url: image["url"], altText: image["alt"] }));
  const actions = listOf(content["buttons"]).filter(isJson).map((button) =>
    button["type"] === "openUrl"
      ? { type: "Action.OpenUrl", title: button["title"], url: button["value"] }
      : { type: "Action.Submit", title: button["title"], data: { msteams: { type: button["type"], value: button["value"] } } },
  );
  const body = [
    ...line("title", { weight: "bolder" }),
    ...line("subtitle", { isSubtle: true, size: "small", spacing: "none" }),
    ...images,
    ...line("text", { spacing: "small" }),
  ];
  return { type: "AdaptiveCard", version: "1.5", body, actions };
}
