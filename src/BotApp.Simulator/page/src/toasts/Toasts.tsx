import { useEffect } from "preact/hooks";
import type { Session } from "../store/Session";
import { useStore } from "../store/Store";
import { Avatar } from "../ui/Avatar";
import { Icon } from "../ui/Icon";
import type { Toast } from "../wire/types";
import { useWords } from "../words/words";
import "./toasts.css";

const shownMilliseconds = 8_000;

/** What the desktop of this person shows while they look elsewhere: a title and the summary, never the card. */
export function Toasts({ session }: { session: Session }) {
  const { toasts } = useStore(session);
  const say = useWords();
  // The newest covers the column's head and nothing that one would press; older ones come back when it is gone.
  const newest = toasts.at(-1);
  return (
    <div class="toasts" role="region" aria-live="polite" aria-label={`${session.name}: ${say.toast}`}>
      {newest && <ToastView key={newest.id} toast={newest} waiting={toasts.length - 1} session={session} />}
    </div>
  );
}

function ToastView({ toast, waiting, session }: { toast: Toast; waiting: number; session: Session }) {
  const say = useWords();
  useEffect(() => {
    const timer = setTimeout(() => session.closeToast(toast.id), shownMilliseconds);
    return () => clearTimeout(timer);
  }, [toast.id]);
  const dismiss = (): void => {
    session.closeToast(toast.id);
    void session.act.dismissToast(toast.id).catch(() => {});
  };
  const follow = (): void => {
    session.openConversation(toast.conversationId, toast.messageId);
    dismiss();
  };
  return (
    <div class="toast" data-testid="toast">
      <Avatar name={toast.title} isBot size={32} />
      <button type="button" class="toast-text" onClick={follow}>
        <strong>
          {toast.title}
          {waiting > 0 && <span class="quiet"> +{waiting}</span>}
        </strong>
        <span data-testid="toast-text">{toast.text}</span>
      </button>
      <button type="button" class="icon-button small" aria-label={say.close} data-testid="toast-close" onClick={dismiss}>
        <Icon name="close" />
      </button>
    </div>
  );
}
