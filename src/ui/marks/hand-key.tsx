import { useMarking } from '../../state/hooks.ts';
import { takeInHand } from '../../state/marker-stores.ts';
import type { MarksState } from '../../state/marks/marks.ts';

/** Takes what points or draws in hand; once more puts it away. `then`: what is done once it is pressed. */
export function HandKey({
  hand,
  then,
  children,
}: {
  hand: Exclude<MarksState['hand'], 'mark'>;
  then?: () => void;
  children: string;
}) {
  const held = useMarking((s) => s.hand === hand);
  return (
    <button
      type="button"
      aria-pressed={held}
      data-tool={hand}
      onClick={() => {
        takeInHand(held ? 'mark' : hand);
        then?.();
      }}
    >
      {children}
    </button>
  );
}
