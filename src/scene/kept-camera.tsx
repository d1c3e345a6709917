import type { CameraControls } from '@react-three/drei/core/CameraControls.js';
import { useThree } from '@react-three/fiber';
import { useEffect } from 'react';
import { Vector3 } from 'three';
import type { PageName } from '../domain/view/view.ts';
import { href } from '../state/place/explorer.ts';
import { explorer } from '../state/stores.ts';

/** From where to where the camera looks. */
interface Sight {
  from: Vector3;
  to: Vector3;
}

interface Kept {
  /** Of the view that it showed. */
  address: string;
  now: Sight;
  /** Where a flight was going. */
  end: Sight;
}

let kept: Kept | undefined;

/** Pages without a picture: the camera is kept for the view that was left for one, to which the way back leads. */
const PAGES: readonly PageName[] = ['review', 'plan', 'diary', 'lesson'];

/** Puts the camera of a view that is built anew where it was, and lets its flight go on. Comes after the camera's own rig. */
export function KeptCamera() {
  const get = useThree((s) => s.get);
  useEffect(() => {
    // By the time this ends the rig has left the store.
    const rig = get().controls as CameraControls | null;
    if (!rig) return;
    const here = (): string => href(explorer.getState().view);
    if (kept?.address === here()) {
      look(rig, kept.now, false);
      if (kept.now.from.distanceTo(kept.end.from) > 1e-4) look(rig, kept.end, true);
    }
    kept = undefined;
    let left = here();
    const end = explorer.subscribe(({ view }, before) => {
      if (view !== before.view) left = href(before.view);
    });
    return () => {
      end();
      const { view } = explorer.getState();
      const gone = PAGES.includes(view.page) || view.options.consent;
      kept = { address: gone ? left : here(), now: sight(rig, false), end: sight(rig, true) };
    };
  }, [get]);
  return null;
}

const sight = (rig: CameraControls, end: boolean): Sight => ({
  from: rig.getPosition(new Vector3(), end),
  to: rig.getTarget(new Vector3(), end),
});

const look = (rig: CameraControls, { from, to }: Sight, travel: boolean): void => {
  rig.setLookAt(from.x, from.y, from.z, to.x, to.y, to.z, travel);
};
