/** The sign of taking something back. */
export function UndoSign() {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d="M8 5L4 9l4 4M4 9h10a5 5 0 0 1 0 10h-4" />
    </svg>
  );
}
