/** Drawn on a grid of 16, one line of 1.5. */
const paths = {
  close: 'M4 4l8 8M12 4l-8 8',
  previous: 'M4 10l4-4 4 4',
  next: 'M4 6l4 4 4-4',
  chevron: 'M6 4l4 4-4 4',
  back: 'M10 3.5L5.5 8l4.5 4.5',
  more: 'M3.25 8h.01M8 8h.01M12.75 8h.01',
  move: 'M6 3.5h.01M10 3.5h.01M6 8h.01M10 8h.01M6 12.5h.01M10 12.5h.01',
  dock: 'M2.5 3.5h11v9h-11zM9.5 3.5v9',
  trash: 'M3 4.5h10M6.5 4.5v-2h3v2M4.5 4.5l.5 9h6l.5-9',
  plus: 'M8 3v10M3 8h10',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM10.5 10.5l3 3',
  settings: 'M2.5 5h6M12 5h1.5M2.5 11H4M7.5 11h6M10.25 3.25v3.5M5.75 9.25v3.5',
  window: 'M2.5 5.5v8h8M5.5 2.5h8v8h-8z',
  copy: 'M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z',
  edit: 'M3 13l.5-2.5 7-7 2 2-7 7L3 13z',
  filter: 'M2.5 4.5h11M4.75 8h6.5M7 11.5h2',
  arrow: 'M3 8h10M9.5 4.5L13 8l-3.5 3.5',
  pin: 'M5.5 2.5h5l-.75 4.25L12 9.5H4l2.25-2.75zM8 9.5v4',
  history: 'M3.2 5.5A5.5 5.5 0 1 1 2.5 8M2.5 3v3h3M8 5v3.25L10.25 10',
  download: 'M8 2.5v7M5 7l3 3 3-3M3 13.5h10',
  check: 'M3 8.5l3.5 3.5L13 4.5',
  clock: 'M8 13.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11zM8 5v3l2 1.5',
  device: 'M3.5 3.5h9v6.5h-9zM2 12.5h12',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  const isDotted = name === 'more' || name === 'move';
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
      class={name === 'chevron' ? 'chevron' : undefined}
    >
      <path
        d={paths[name]}
        fill="none"
        stroke="currentColor"
        stroke-width={isDotted ? 2 : 1.5}
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
