import { useContext, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { useStore } from "../store/Store";
import { page } from "../store/PageStore";
import { type Said, saidIn } from "../store/said";
import { Refused } from "../wire/http";
import type { Result } from "../wire/types";
import { LanguageContext, useWords, type Words } from "../words/words";
import "./card.css";
import "./inputs.css";
import { DrawnCard, isFullWidth } from "./DrawnCard";
import type { Json } from "./json";
import type { Client } from "./prepareCard";
import type { Search } from "./TypeaheadChoiceSet";
import { showWhatCame } from "./showWhatCame";
import { useHeld } from "./useHeld";

interface Props {
  card: Json;
  client: Client;
  /** Sends a click; what the bot says to it in words is shown under the card. */
  onAction?: ((action: Json, inputs: Record<string, string>) => Promise<Result>) | undefined;
  search?: Search | undefined;
  /** What else is to be said under the card, such as a refresh that failed. */
  note?: string | null | undefined;
}

export function CardView({ card, client, onAction, search, note }: Props) {
  const say = useWords();
  const language = useContext(LanguageContext);
  const { theme } = useStore(page);
  const [answer, setAnswer] = useState<Said | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const drawn = useRef<DrawnCard | null>(null);
  // What was sent is not typed again into the card that comes as the answer.
  const wasSent = useRef(false);
  const running = useRef({ onAction, search });
  running.current = { onAction, search };
  const key = useMemo(() => JSON.stringify(card), [card]);
  const look = [key, theme, client, language].join("\n");
  const { isHeld, released } = useHeld(place);
  const drawnAs = useRef("");

  const press = async (action: Json, inputs: Record<string, string>): Promise<void> => {
    wasSent.current = true;
    setAnswer(null);
    drawn.current?.setBusy(true);
    try {
      const result = await running.current.onAction?.(action, inputs);
      const said = result ? saidIn(result) : null;
      if (said) wasSent.current = false;
      setAnswer(said);
    } catch (error) {
      wasSent.current = false;
      setAnswer({ isError: true, text: error instanceof Refused ? error.message : say.failed });
    } finally {
      drawn.current?.setBusy(false);
    }
  };

  useLayoutEffect(() => {
    if (drawnAs.current === look || (drawn.current && isHeld())) return;
    drawnAs.current = look;
    const before = drawn.current;
    try {
      const next = new DrawnCard(card, {
        theme,
        client,
        language,
        onAction: (action, inputs) => void press(action, inputs),
        search: (query) => running.current.search?.(query) ?? Promise.resolve([]),
        onTyped: () => (wasSent.current = false),
      });
      place.current?.append(next.element);
      if (before && !wasSent.current) next.continueFrom(before);
      drawn.current = next;
      if (before && wasSent.current) showWhatCame(next.element);
    } catch (error) {
      drawn.current = null;
      setAnswer({ isError: true, text: `${say.cardBroken} ${(error as Error).message}` });
    }
    before?.dispose();
  }, [look, released]);

  useLayoutEffect(() => () => drawn.current?.dispose(), []);

  return (
    <div class={`card${isFullWidth(card) ? " full" : ""}`} data-testid="card">
      <div ref={place} />
      <Under answer={answer} note={note} say={say} />
    </div>
  );
}

function Under({ answer, note, say }: { answer: Said | null; note: string | null | undefined; say: Words }) {
  const text = answer?.text ?? note;
  return (
    <div role="status" aria-live="polite">
      {text && (
        <p class={`card-answer${(answer?.isError ?? true) ? " error" : ""}`} data-testid="card-answer" aria-label={say.answer}>
          {text}
        </p>
      )}
    </div>
  );
}
