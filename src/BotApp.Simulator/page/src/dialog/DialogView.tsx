import { useEffect, useRef, useState } from "preact/hooks";
import { CardView } from "../card/CardView";
import type { Session } from "../store/Session";
import { Icon } from "../ui/Icon";
import type { Dialog } from "../wire/types";
import { useWords } from "../words/words";
import "./dialog.css";

interface Props {
  dialog: Dialog;
  session: Session;
}

// Teams' own sizes, in pixels.
const heights: Record<string, number> = { small: 250, medium: 450, large: 675 };
const widths: Record<string, number> = { small: 280, medium: 600, large: 1200 };

function pixels(size: string | number | null, names: Record<string, number>, otherwise: number): number {
  if (typeof size === "number") return size;
  return names[size ?? ""] ?? (Number(size) || otherwise);
}

/** A dialog (task module) over one person's column; the keyboard stays in it until it is closed. */
export function DialogView({ dialog, session }: Props) {
  const say = useWords();
  const ref = useRef<HTMLDivElement>(null);
  const [failure, setFailure] = useState("");
  const close = (): void => {
    void session.act.closeDialog(dialog.id).then(
      () => session.putDialog({ ...dialog, closed: true }),
      (error: Error) => setFailure(error.message),
    );
  };
  useEffect(() => {
    const before = document.activeElement;
    ref.current?.querySelector<HTMLElement>("input, textarea, select, button.ac-pushButton")?.focus();
    return () => (before as HTMLElement | null)?.focus();
  }, [dialog.id]);
  const size = { "--width": `${pixels(dialog.width, widths, 600)}px`, "--height": `${pixels(dialog.height, heights, 450)}px` };
  return (
    <div class="veil">
      <div
        ref={ref}
        class="dialog"
        role="dialog"
        aria-modal="true"
        aria-label={dialog.title ?? say.dialog}
        data-testid="dialog"
        data-dialog-id={dialog.id}
        style={size}
        onKeyDown={(event) => onKeyDown(event, ref.current, close)}
      >
        <header class="dialog-head">
          <h2 data-testid="dialog-title">{dialog.title}</h2>
          <button type="button" class="icon-button" aria-label={say.close} data-testid="dialog-close" onClick={close}>
            <Icon name="close" />
          </button>
        </header>
        <div class="dialog-body">
          {dialog.card && <DialogCard dialog={dialog} session={session} />}
          {dialog.url && <p class="quiet">{dialog.url}</p>}
          {failure && <p class="card-answer error">{failure}</p>}
        </div>
      </div>
    </div>
  );
}

function DialogCard({ dialog, session }: Props) {
  const { act } = session;
  return (
    <CardView
      card={dialog.card ?? {}}
      client="mobile"
      note={dialog.error}
      onAction={async (action, inputs) => {
        const result = await act.submitDialog(dialog.id, { action, inputs });
        // The answer to a dialog usually closes it: its words need another place.
        session.takeAloud(result, dialog.conversationId);
        return result;
      }}
      search={({ inputId, dataset, text, inputs }) => act.searchDialog(dialog.id, { input: inputId, dataset, text, inputs })}
    />
  );
}

function onKeyDown(event: KeyboardEvent, dialog: HTMLElement | null, close: () => void): void {
  if (event.key === "Escape" && !event.isComposing) close();
  if (event.key !== "Tab" || !dialog) return;
  const stops = [...dialog.querySelectorAll<HTMLElement>("button, input, textarea, select, a[href]")].filter(
    (stop) => stop.offsetParent !== null && stop.tabIndex >= 0,
  );
  const leaving = event.shiftKey ? stops[0] : stops.at(-1);
  if (document.activeElement !== leaving) return;
  event.preventDefault();
  (event.shiftKey ? stops.at(-1) : stops[0])?.focus();
}
