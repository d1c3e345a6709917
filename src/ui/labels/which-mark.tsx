import { useAsking } from '../../state/hooks.ts';
import { Part } from '../loading/part.tsx';
import frame from '../parts/viewport-frame.module.css';

const loadCard = () => import('./which-card.tsx');

/** Where a tap on the picture may have meant several places: asks which. */
export function WhichMark() {
  const asked = useAsking((s) => s.asked !== undefined);
  if (!asked) return null;
  return (
    <Part load={loadCard} what="places" around={(waiting) => <div className={frame.asides}>{waiting}</div>} />
  );
}
