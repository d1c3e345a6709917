import type { MouseEvent } from 'react';
import { lookup } from '../../../core/content/lookup.ts';
import type { MuscleId, Side } from '../../../core/ids.ts';
import type { Face } from '../../../core/model/body-map.ts';
import { watchPairs } from '../../../domain/input/taps.ts';
import { type Flag, flagAt } from '../../../domain/marks/flag-at.ts';
import { markMuscle, missTap, tapFlag, tapMuscleFlat } from '../../../state/marker-stores.ts';
import { explorer, marking } from '../../../state/stores.ts';

/** Marks a muscle where it was tapped on a face, in place of following its link; by the keyboard where its common site is. */
export function tapped(event: MouseEvent<Element>, muscle: MuscleId, side: Side): void {
  event.preventDefault();
  event.stopPropagation();
  if (event.detail === 0) void markMuscle(muscle, side);
  else markOnMap(event.nativeEvent);
}

const pairs = watchPairs();

/**
 * A tap on the flat map where one marks: on the number of a mark it chooses that mark, else it marks: on the uppermost muscle drawn there, or on its other half, which lies as its mirror image
 * though only one side may be drawn. Where there is none that is said. The second half of a double tap does nothing.
 */
export function markOnMap(event: {
  clientX: number;
  clientY: number;
  detail: number;
  timeStamp: number;
}): void {
  const [x, y] = [event.clientX, event.clientY];
  const tap = { x, y, down: event.timeStamp, up: event.timeStamp, count: event.detail };
  if (pairs.isRest(tap)) return;
  // Who moves a mark means the place under a flag.
  const flag = marking.getState().moving === undefined ? flagAt(flags(), x, y) : undefined;
  if (flag !== undefined) {
    pairs.chose(tap);
    tapFlag(flag);
    return;
  }
  const hit = muscleUnder(x, y);
  if (!hit) {
    missTap({ x, y });
    return;
  }
  pairs.chose(tap);
  void tapMuscleFlat(hit.muscle, hit.side, hit.at, hit.face);
}

/** The numbers of the marks on the face that is shown. */
const flags = (): Flag[] =>
  [...document.querySelectorAll<SVGElement>('[data-face]:not([hidden]) [data-own-mark]')].flatMap((mark) => {
    const box = mark.querySelector('rect')?.getBoundingClientRect();
    if (!box) return [];
    const { left, top, right, bottom } = box;
    return [{ number: Number(mark.dataset.ownMark), left, top, right, bottom }];
  });

function muscleUnder(x: number, y: number) {
  const paths = [
    ...document.querySelectorAll<SVGPathElement>('[data-face]:not([hidden]) [data-muscle] path:first-child'),
  ];
  const inFill = (path: SVGPathElement, turned: 1 | -1): boolean => {
    const spot = spotIn(path, x, y);
    return spot !== undefined && path.isPointInFill(new DOMPoint(spot.x * turned, spot.y));
  };
  const path = paths.findLast((one) => inFill(one, 1)) ?? paths.findLast((one) => inFill(one, -1));
  const link = path?.closest<SVGElement>('[data-muscle]');
  const muscle = lookup(explorer.getState().content).muscle(link?.dataset.muscle)?.id;
  const face = path?.closest<HTMLElement>('[data-face]')?.dataset.face as Face | undefined;
  const at = link?.ownerSVGElement && spotIn(link.ownerSVGElement, x, y);
  if (!muscle || !face || !at) return undefined;
  // A face shows the person's own sides: the front one has the right half of the body at its left.
  const side: Side = at.x * (face === 'front' ? 1 : -1) < 0 ? 'right' : 'left';
  return { muscle, side, face, at: [at.x / 1000, -at.y / 1000] as const };
}

/** A place of the window in the millimetres of a drawing. */
function spotIn(element: SVGGraphicsElement, x: number, y: number): DOMPoint | undefined {
  const matrix = element.getScreenCTM();
  return matrix ? new DOMPoint(x, y).matrixTransform(matrix.inverse()) : undefined;
}
