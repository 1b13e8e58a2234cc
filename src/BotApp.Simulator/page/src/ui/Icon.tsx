const paths = {
  back: "M12.5 4 6.5 10l6 6",
  close: "M5 5l10 10M15 5 5 15",
  more: "M4.5 10h.01M10 10h.01M15.5 10h.01",
  send: "M3.5 3.5 17 10 3.5 16.5 5.5 10zM5.5 10H11",
  attach: "M13.5 6.5 8 12a1.8 1.8 0 0 0 2.5 2.5l6-6a3.6 3.6 0 0 0-5-5l-6 6a5.4 5.4 0 0 0 7.6 7.6l4-4",
  apps: "M4 4h5v5H4zM11 11h5v5h-5zM4 11h5v5H4zM13.5 3.5v6M10.5 6.5h6",
  at: "M13 10a3 3 0 1 1-6 0 3 3 0 0 1 6 0zm0 0v1.2a1.9 1.9 0 0 0 3.8 0V10a6.8 6.8 0 1 0-2.8 5.5",
  command: "M4 5h12M4 10h12M4 15h7",
  window: "M11 3.5h5.5V9M16 4 9.5 10.5M8 4.5H5A1.5 1.5 0 0 0 3.5 6v9A1.5 1.5 0 0 0 5 16.5h9a1.5 1.5 0 0 0 1.5-1.5v-3",
  sun: "M10 6.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM10 2v2M10 16v2M2 10h2M16 10h2M4.3 4.3l1.5 1.5M14.2 14.2l1.5 1.5M4.3 15.7l1.5-1.5M14.2 5.8l1.5-1.5",
  moon: "M16.5 12.5A7 7 0 0 1 7.5 3.5a7 7 0 1 0 9 9z",
  panel: "M3.5 4.5h13v11h-13zM12 4.5v11",
  hash: "M7.5 3.5 6 16.5M14 3.5l-1.5 13M3.5 7.5h13M3 12.5h13",
  file: "M6 2.5h5.5L15 6v11.5H5.5v-15zM11.5 2.5V6H15",
  reply: "M8 5 3.5 9.5 8 14M3.5 9.5H12a4.5 4.5 0 0 1 4.5 4.5v1.5",
  search: "M9 3.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM13 13l4 4",
  chat: "M10 3.5a6.5 6.5 0 0 0-5.7 9.6L3.5 16.5l3.4-.8A6.5 6.5 0 1 0 10 3.5z",
  smile: "M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM7.5 8.5h.01M12.5 8.5h.01M7 12a3.8 3.8 0 0 0 6 0",
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name }: { name: IconName }) {
  const isDots = name === "more";
  return (
    <svg
      width="20"
      height="20"
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      stroke-width={isDots ? 2.2 : 1.4}
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  );
}
