import type { CameraControls } from '@react-three/drei/core/CameraControls.js';
import { useFrame, useThree } from '@react-three/fiber';
import { useEffect } from 'react';
import { type PerspectiveCamera, Vector3 } from 'three';
import { tellPins } from '../../state/marker-stores.ts';
import { marking } from '../../state/stores.ts';

const forward = new Vector3();
const up = new Vector3();
const target = new Vector3();

/** Tells where the body stands in the picture, for what is drawn over it at one view (`InkPlace`). */
export function usePins(): void {
  const get = useThree((s) => s.get);
  useFrame(() => {
    const now = pinsOf(
      get().camera as PerspectiveCamera,
      get().controls as CameraControls | null,
      get().size,
    );
    const before = marking.getState().pins.body;
    if (!before || now.some((pin, i) => Math.abs(pin - before[i]!) >= 0.5)) tellPins('body', now);
  });
  useEffect(() => () => tellPins('body', undefined), []);
}

/** Where the camera looks from and to, in the pixels by which the middle of the picture moves. */
function pinsOf(
  camera: PerspectiveCamera,
  controls: CameraControls | null,
  { width, height }: { width: number; height: number },
): number[] {
  camera.getWorldDirection(forward);
  up.setFromMatrixColumn(camera.matrixWorld, 1);
  controls?.getTarget(target, false);
  const away = Math.max(camera.position.distanceTo(target), 1e-3);
  const pixels = height / (2 * Math.tan((camera.fov * Math.PI) / 360));
  const { view } = camera;
  const aside = view?.enabled
    ? [view.offsetX, view.offsetY, view.fullWidth, view.fullHeight]
    : [0, 0, width, height];
  return [
    ...forward.toArray().map((c) => c * pixels),
    ...up.toArray().map((c) => c * pixels),
    ...target.toArray().map((c) => (c * pixels) / away),
    (Math.log(away) * height) / 2,
    width,
    height,
    ...aside,
  ];
}
