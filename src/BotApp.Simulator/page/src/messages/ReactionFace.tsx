// Drawn, not emoji: not every machine that runs the browser tests has an emoji font.
const features: Record<string, string> = {
  laugh: "M5.5 7.5 7 6.5l1.5 1M11.5 7.5l1.5-1 1.5 1M6 10.5a4 4 0 0 0 8 0z",
  surprised: "M7 7.5h.01M13 7.5h.01M10 11.2a1.6 1.8 0 1 0 0 3.6 1.6 1.8 0 0 0 0-3.6z",
  sad: "M7 8h.01M13 8h.01M6.8 13.8a3.6 3.6 0 0 1 6.4 0",
  angry: "M5.8 6.8l2.2 1M14.2 6.8l-2.2 1M7.4 9.2h.01M12.6 9.2h.01M7 14a3.4 3.4 0 0 1 6 0",
};

const thumb = "M4 9h2.5v7.5H4zM6.5 9.2l3-5.7c1.4 0 2 .9 1.8 2.2L11 8h4a1.4 1.4 0 0 1 1.4 1.7l-1.2 5.6a1.5 1.5 0 0 1-1.5 1.2H6.5z";
const heart = "M10 16.5S3.5 12.6 3.5 7.9A3.4 3.4 0 0 1 10 6.4a3.4 3.4 0 0 1 6.5 1.5c0 4.7-6.5 8.6-6.5 8.6z";

export const reactionTypes = ["like", "heart", "laugh", "surprised", "sad", "angry"] as const;

export function ReactionFace({ type }: { type: string }) {
  const face = features[type];
  return (
    <svg class="reaction-face" width="18" height="18" viewBox="0 0 20 20" aria-hidden="true" stroke-linecap="round" stroke-linejoin="round">
      {type === "like" && <path d={thumb} fill="#ffc83d" stroke="#8a5a00" stroke-width="1" />}
      {type === "heart" && <path d={heart} fill="#e0455e" />}
      {face && <circle cx="10" cy="10" r="7.5" fill={type === "angry" ? "#f4915c" : "#ffc83d"} />}
      {face && <path d={face} fill="none" stroke="#4a3000" stroke-width="1.4" />}
    </svg>
  );
}
