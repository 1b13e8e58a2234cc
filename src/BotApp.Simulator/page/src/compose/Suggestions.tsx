import { Avatar } from "../ui/Avatar";
import { useWords } from "../words/words";
import type { Suggestion } from "./suggest";

interface Props {
  id: string;
  suggestions: readonly Suggestion[];
  active: number;
  bot: string;
  onTake: (suggestion: Suggestion) => void;
}

/** The list above the box; the box keeps the focus and says which row is active. */
export function Suggestions({ id, suggestions, active, bot, onTake }: Props) {
  const say = useWords();
  return (
    <ul id={id} class="suggestions" role="listbox" aria-label={say.choices} data-testid="suggestions">
      {suggestions.map((suggestion, index) => (
        <li
          key={suggestion.title}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === active}
          data-testid="suggestion"
          data-title={suggestion.title}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onTake(suggestion)}
        >
          {suggestion.kind === "person" && <Avatar name={suggestion.title} isBot={suggestion.title === bot} size={24} />}
          <span class="suggestion-title">{suggestion.title}</span>
          {suggestion.kind === "command" && <span class="quiet">{suggestion.description}</span>}
        </li>
      ))}
    </ul>
  );
}
