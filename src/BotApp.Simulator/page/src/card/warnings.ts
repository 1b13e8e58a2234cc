import {
  type AdaptiveCard,
  type BaseSerializationContext,
  CardObject,
  ChoiceSetInput,
  type IValidationEvent,
  ValidationEvent,
} from "adaptivecards";
import { maxActions } from "./hostConfig";

/**
 * What the official renderer has to say against a card, both while reading and in its own validation.
 * Not counted: a list of choices that is filled by asking the bot, and more than six actions of which
 * at most six are primary, since Teams puts the others behind ….
 */
export function warningsOf(card: AdaptiveCard, reading: BaseSerializationContext): string[] {
  const events = [...card.validateProperties().validationEvents].filter((event) => !isProvidedFor(event));
  for (let index = 0; index < reading.eventCount; index++) events.unshift(reading.getEventAt(index));
  return events.map((event) => `${nameOf(event)}${event.message}`);
}

function isProvidedFor({ event, source }: IValidationEvent): boolean {
  if (event === ValidationEvent.CollectionCantBeEmpty) {
    return source instanceof ChoiceSetInput && !!source.choicesData?.dataset;
  }
  return event === ValidationEvent.TooManyActions && primaryActions(source) <= maxActions;
}

function nameOf({ source }: IValidationEvent): string {
  if (!(source instanceof CardObject)) return "";
  return `${source.getJsonTypeName()}${source.id ? ` ${source.id}` : ""}: `;
}

function primaryActions(owner: unknown): number {
  const source = owner as { getActionCount(): number; getActionAt(index: number): { mode: string } | undefined };
  let count = 0;
  for (let index = 0; index < source.getActionCount(); index++) {
    if (source.getActionAt(index)?.mode !== "secondary") count++;
  }
  return count;
}
