/** Drawn on a 24 × 24 grid; filled. */
const ICONS = {
  play: 'M7 4.5v15l12.5-7.5z',
  pause: 'M6.5 5h4v14h-4zM13.5 5h4v14h-4z',
  previous: 'M15.5 4l2 2-6 6 6 6-2 2-8-8z',
  next: 'M8.500 4l-2 2 6 6-6 6 2 2 8-8z',
  restart: 'M12 4a8 8 0 1 1-7.6 5.5l2.4.8A5.5 5.5 0 1 0 12 6.5V10L6.500 5.200 12 .8z',
  more: 'M4 10h4v4H4zM10 10h4v4h-4zM16 10h4v4h-4z',
} as const;

export function Icon({ name }: { name: keyof typeof ICONS }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d={ICONS[name]} />
    </svg>
  );
}
