import { useEffect, useRef } from 'react';
import type { SkinKey } from '../../core/model/skin-places.ts';
import { limbOf } from '../../domain/pain/paint/limb-shot.ts';
import { usePaint, useSettings, useViewport } from '../../state/hooks.ts';
import { bringNear } from '../../state/painter-stores.ts';

/**
 * Brings what is painted into the picture where it is on limbs alone: of these nobody knows where they lie before the places of the skin
 * have come, and nothing is seen of them before the limbs have. `turned`: a person turned the camera already.
 * `painted` is undefined until it is known.
 */
export function useLimbsInView(painted: readonly SkinKey[] | undefined, turned: boolean): void {
  const placed = usePaint((s) => s.sense !== undefined);
  const flat = useSettings((s) => s.picture === 'map');
  const there = useViewport((s) => s.limbs === 'there');
  const known = placed && (flat || there);
  const done = useRef(false);
  const limb = painted?.every((key) => limbOf(key)) ? painted[0] : undefined;
  const read = painted !== undefined;
  useEffect(() => {
    if (!known || !read || done.current) return;
    // What is painted from now on is where the person paints it.
    done.current = true;
    if (limb && !turned) bringNear(limb);
  }, [known, read, limb, turned]);
}
