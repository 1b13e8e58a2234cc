import { useEffect, useRef, useState } from "preact/hooks";
import type { Session } from "../store/Session";
import type { Message } from "../wire/types";
import { useWords } from "../words/words";

interface Props {
  message: Message;
  session: Session;
  onDone: () => void;
}

export function EditMessage({ message, session, onDone }: Props) {
  const say = useWords();
  const ref = useRef<HTMLTextAreaElement>(null);
  const [failure, setFailure] = useState("");
  useEffect(() => ref.current?.focus(), []);
  const save = async (): Promise<void> => {
    try {
      session.put(await session.act.edit(message.id, ref.current?.value ?? ""));
      onDone();
    } catch (error) {
      setFailure((error as Error).message);
    }
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (event.key === "Escape") onDone();
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      void save();
    }
  };
  return (
    <div class="message-edit">
      <textarea
        ref={ref}
        class="text-input"
        rows={2}
        aria-label={say.edit}
        data-testid="edit-text"
        defaultValue={message.text ?? ""}
        onKeyDown={onKeyDown}
      />
      <div class="row">
        <button type="button" class="button small primary" data-testid="edit-save" onClick={() => void save()}>
          {say.save}
        </button>
        <button type="button" class="button small" onClick={onDone}>
          {say.cancel}
        </button>
      </div>
      {failure && <p class="card-answer error">{failure}</p>}
    </div>
  );
}
