import type { MouseEvent } from 'react';
import type { MuscleId, Side } from '../../../core/ids.ts';
import type { Face } from '../../../core/model/body-map.ts';
import { markMuscle, tapMuscleFlat } from '../../../state/marker-stores.ts';

/** Marks a muscle where it was tapped on a face, in place of following its link; by the keyboard where its common site is. */
export function tapped(event: MouseEvent<Element>, muscle: MuscleId, side: Side, face: Face): void {
  event.preventDefault();
  event.stopPropagation();
  const { currentTarget: link } = event;
  const matrix = link instanceof SVGElement ? link.ownerSVGElement?.getScreenCTM() : undefined;
  if (event.detail === 0 || !matrix) {
    void markMuscle(muscle, side).catch(() => undefined);
    return;
  }
  const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
  void tapMuscleFlat(muscle, side, [x / 1000, -y / 1000], face).catch(() => undefined);
}
