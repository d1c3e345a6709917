interface Props {
  /** The place of the row, counted from 0, and how many there are. */
  at: number;
  count: number;
  /** What moving it up and down is called. */
  up: string;
  down: string;
  move: (from: number, to: number) => void;
}

/** The keys that move a row up and down. */
export function OrderKeys({ at, count, up, down, move }: Props) {
  return (
    <>
      <button
        type="button"
        data-part="up"
        aria-label={up}
        aria-disabled={at === 0 || undefined}
        onClick={() => move(at, at - 1)}
      >
        ↑
      </button>
      <button
        type="button"
        data-part="down"
        aria-label={down}
        aria-disabled={at === count - 1 || undefined}
        onClick={() => move(at, at + 1)}
      >
        ↓
      </button>
    </>
  );
}
