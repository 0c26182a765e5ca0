/** A sheet with a folded corner. Decoration: words beside it or a label say what it is. */
export function NoteIcon() {
  return (
    <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
      <path
        d="M3 2.5h10v7.5l-3.5 3.5H3Zm6.5 11V10H13M5.5 5.5h5M5.5 8h3"
        fill="none"
        stroke="currentcolor"
        strokeWidth="1.3"
        strokeLinejoin="round"
      />
    </svg>
  );
}
