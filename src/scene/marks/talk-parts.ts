import { useEffect } from 'react';
import { bringAhead } from '../../state/ahead-stores.ts';
import { useExplorer, useViewport } from '../../state/hooks.ts';
import type { Bring } from '../../state/host/ahead.ts';

/** What the pictures of the cards are drawn by; `tests/domain/script/ahead.test.ts` holds that none of it is missing here. */
const PARTS: readonly Bring[] = [
  () => import('../pain/pain-layer.tsx'),
  () => import('../band/band-scene.tsx'),
  () => import('../injection/injection-scene.tsx'),
  () => import('../limbs/load-limbs.ts'),
  () => import('../input/flag-taps.ts'),
  () => import('../after/after-scene.tsx'),
  () => import('../exercise/room-scene.tsx'),
  () => import('../body/glow.tsx'),
];

/** Brings what the cards of a talk draw once the first is drawn: the connection may go in the midst of it. */
export function useTalkParts(): void {
  const talk = useExplorer((s) => s.view.options.card !== undefined);
  const whole = useViewport((s) => s.whole);
  useEffect(() => (talk && whole ? bringAhead([PARTS]) : undefined), [talk, whole]);
}
