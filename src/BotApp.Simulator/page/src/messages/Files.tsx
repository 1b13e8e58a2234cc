import { useState } from "preact/hooks";
import { isJson, type Json, textOf } from "../card/json";
import type { Session } from "../store/Session";
import { Icon } from "../ui/Icon";
import type { Attachment, Message } from "../wire/types";
import { useWords } from "../words/words";

function partsOf(attachment: Attachment): Json {
  return isJson(attachment.content) ? attachment.content : {};
}

/** A file that lies somewhere: its name, and where it can be had. */
export function FileCard({ attachment }: { attachment: Attachment }) {
  const say = useWords();
  const address = textOf(partsOf(attachment)["downloadUrl"]) ?? attachment.contentUrl;
  return (
    <div class="file" data-testid="file" data-name={attachment.name ?? ""}>
      <Icon name="file" />
      <span class="file-name">{attachment.name ?? attachment.contentType}</span>
      {address && /^https?:/i.test(address) && (
        <a href={address} target="_blank" rel="noopener noreferrer">
          {say.download}
        </a>
      )}
    </div>
  );
}

interface ConsentProps {
  attachment: Attachment;
  message: Message;
  session: Session;
}

export function FileConsent({ attachment, message, session }: ConsentProps) {
  const say = useWords();
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState("");
  const decide = async (accept: boolean): Promise<void> => {
    setBusy(true);
    try {
      const result = await session.act.consent(message.id, accept, attachment.index);
      session.take(result, message.conversationId);
      setFailure(result.error?.message ?? "");
    } catch (error) {
      setFailure((error as Error).message);
    } finally {
      setBusy(false);
    }
  };
  const description = textOf(partsOf(attachment)["description"]);
  return (
    <div class="card consent" data-testid="file-consent" data-state={attachment.consent ?? "pending"}>
      <p class="consent-head">{`${message.from.name} ${say.wantsToSend}`}</p>
      <div class="file-line">
        <Icon name="file" />
        <span class="file-name">{attachment.name}</span>
      </div>
      {description && <p class="quiet">{description}</p>}
      {attachment.consent === "accepted" && <p class="quiet">{say.accepted}</p>}
      {attachment.consent === "declined" && <p class="quiet">{say.declined}</p>}
      {(attachment.consent ?? "pending") === "pending" && (
        <div class="row">
          <button type="button" class="button primary" disabled={isBusy} onClick={() => void decide(true)}>
            {say.allow}
          </button>
          <button type="button" class="button" disabled={isBusy} onClick={() => void decide(false)}>
            {say.decline}
          </button>
        </div>
      )}
      {failure && <p class="card-answer error">{failure}</p>}
    </div>
  );
}
