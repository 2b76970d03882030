/** A browser's toolbar: the puzzle piece, and Lackmus pinned beside it with its count. */
export function ToolbarPicture() {
  return (
    <svg class="toolbar-picture" viewBox="0 0 320 56" aria-hidden="true">
      <rect x=".5" y=".5" width="319" height="55" rx="10" class="bar" />
      <rect x="14" y="14" width="196" height="28" rx="14" class="address" />
      <path d="M28 28h92" class="line" />
      <g transform="translate(228 16)">
        <rect width="24" height="24" rx="5" class="tile" />
        <rect x="9" y="4" width="6" height="16" rx="1.5" fill="url(#toolbar-litmus)" />
        <path d="M6.5 14h11" class="marker" />
        <circle cx="24" cy="22" r="8" class="badge" />
        <text x="24" y="25.5" class="badge-text">
          2
        </text>
      </g>
      <path
        d="M279 19.5h3.5a3 3 0 1 1 6 0h3.5v4.5a3 3 0 1 1 0 6v5.500h-13v-4.500a3 3 0 1 0 0-6z"
        class="puzzle"
      />
      <defs>
        <linearGradient id="toolbar-litmus" x1="0" x2="0" y1="0" y2="1">
          <stop offset="0" stop-color="#d62f47" />
          <stop offset=".5" stop-color="#8d56b0" />
          <stop offset="1" stop-color="#2262d6" />
        </linearGradient>
      </defs>
    </svg>
  );
}
