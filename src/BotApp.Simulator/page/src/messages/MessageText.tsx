import { useLayoutEffect, useRef } from "preact/hooks";
import type { Message } from "../wire/types";
import { drawText } from "./sanitize";

export function MessageText({ message }: { message: Message }) {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => ref.current?.replaceChildren(drawText(message)), [message.text, message.textFormat, message.mentions]);
  return <div ref={ref} class="message-text" data-testid="message-text" />;
}
