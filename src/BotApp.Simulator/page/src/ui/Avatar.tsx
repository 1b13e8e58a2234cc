import "./avatar.css";

const shades = 8;

function shadeOf(name: string): number {
  return [...name].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % shades;
}

/** The first letter on a colour of the person's own; bots have corners, as in Teams. */
export function Avatar({ name, isBot = false, size = 32 }: { name: string; isBot?: boolean; size?: number }) {
  return (
    <span class={`avatar shade-${shadeOf(name)}${isBot ? " bot" : ""}`} style={{ "--size": `${size}px` }} aria-hidden="true">
      {isBot ? <BotFace /> : [...name][0]}
    </span>
  );
}

function BotFace() {
  return (
    <svg viewBox="0 0 20 20" fill="none" stroke="currentColor" stroke-width="1.4" stroke-linecap="round">
      <path d="M10 3.5V6M5.5 6h9A1.5 1.5 0 0 1 16 7.5v6a1.5 1.5 0 0 1-1.5 1.5h-9A1.5 1.5 0 0 1 4 13.5v-6A1.5 1.5 0 0 1 5.5 6zM7.5 10h.01M12.5 10h.01M8 12.8h4" />
    </svg>
  );
}
