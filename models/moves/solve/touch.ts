import type { Point } from '../../../src/core/math/point.ts';
import type { WholeRig } from '../../../src/core/model/rig-data.ts';
import { parametersOf, rangeOf } from '../../../src/core/rig/pose.ts';
import { ballNumber, FIGURE, type Figure, turnedWith } from '../body/figure.ts';
import type { Manner, Reach, Touching } from '../move.ts';
import { type RoomSurface, roomSurface } from '../room.ts';

/** A contact of one ball, ready to be asked how far off it is. */
export interface Touch {
  ball: number;
  during: readonly number[] | undefined;
  /** What is touched: a surface, or a ball in a direction out of its middle (undefined: anywhere on it). */
  surface?: RoomSurface;
  other?: number;
  direction?: Point;
  slides: Touching['slides'];
  rolls: readonly number[];
  firm: boolean;
  /** Where the ball is held on the surface; once known. */
  anchor?: Point;
  name: string;
}

const sidesOf = (id: string): string[] =>
  FIGURE.some((b) => b.id === id) ? [id] : [`${id}.right`, `${id}.left`];

function reaches(rig: WholeRig, [parameter, value]: Reach): boolean {
  const p = parametersOf(rig).find((id) => id === parameter || id === `${parameter}Right`);
  if (!p) return false;
  const [low, high] = rangeOf(rig, p);
  return low <= value && value <= high;
}

/** The contacts of a way of moving, one a ball. */
export function touchesOf(way: Manner, rig: WholeRig): Touch[] {
  return way.contacts
    .filter(({ needs, unless }) => !(needs && !reaches(rig, needs)) && !(unless && reaches(rig, unless)))
    .flatMap((contact) =>
      sidesOf(contact.ball).map((id): Touch => {
        const { on, during, slides, direction } = contact;
        const rolls = (contact.rolls ?? []).flatMap(sidesOf).map(ballNumber);
        const base = {
          ball: ballNumber(id),
          during,
          slides,
          rolls,
          firm: contact.firm === true,
          name: `${id} on ${on}`,
        };
        const other = sidesOf(on).find((o) => FIGURE.some((b) => b.id === o));
        if (other === undefined || on === 'ground')
          return { ...base, surface: roomSurface(on, way.props ?? []) };
        const same = sidesOf(on).find((o) => o.endsWith(id.split('.')[1] ?? ''));
        return { ...base, other: ballNumber(same ?? other), ...(direction && { direction }) };
      }),
    );
}

/** Whether a contact holds at a share of the way from one turning point to another. */
export function holds({ during }: Touch, from: number, to: number, share: number): boolean {
  if (!during) return true;
  if (share <= 0) return during.includes(from);
  if (share >= 1) return during.includes(to);
  return during.includes(from) && during.includes(to);
}

/** How far a sliding contact has gone from its anchor, metres. */
export function slid({ slides }: Touch, from: number, to: number, share: number): Point {
  if (!slides || slides === 'free') return [0, 0, 0];
  const [a, b] = [slides[from] ?? slides.at(-1)!, slides[to] ?? slides.at(-1)!];
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share, a[2] + (b[2] - a[2]) * share];
}

/** How far the nearest of a contact's balls is from a surface, metres. */
const gapTo = (
  { axis, sign, offset }: RoomSurface,
  middles: Float64Array,
  { ball, rolls }: Touch,
): number => {
  const gap = (i: number): number => sign * middles[i * 3 + axis]! - FIGURE[i]!.radius - offset;
  return Math.min(gap(ball), ...rolls.map(gap));
};

/** How much of its way along a surface counts of what may roll. */
const ROLLING = 0.04;

/** How far off a contact is: against a surface along its normal, then along the other two axes from where it is held; metres. */
export function offBy(touch: Touch, figure: Figure, gone: Point): [number, number, number] {
  const { ball, surface, other, direction, anchor } = touch;
  const { middles } = figure;
  const at = (i: number, d: number): number => middles[i * 3 + d]!;
  const { radius } = FIGURE[ball]!;
  if (surface) {
    const out: [number, number, number] = [0, 0, 0];
    // What rolls goes along as it does.
    const loose = touch.rolls.length > 0 && !touch.firm ? ROLLING : 1;
    for (let d = 0; d < 3; d++)
      if (d === surface.axis) out[d] = gapTo(surface, middles, touch);
      else out[d] = anchor ? (at(ball, d) - anchor[d]! - gone[d]!) * loose : 0;
    return out;
  }
  const gap = radius + FIGURE[other!]!.radius;
  if (!direction) {
    const apart = Math.hypot(...[0, 1, 2].map((d) => at(ball, d) - at(other!, d)));
    return [apart - gap, 0, 0];
  }
  const out = turnedWith(figure, other!, direction);
  const size = Math.hypot(...out);
  return [0, 1, 2].map((d) => at(ball, d) - at(other!, d) - (out[d]! / size) * gap) as [
    number,
    number,
    number,
  ];
}

export const centreOf = ({ middles }: Figure, ball: number): Point => [
  middles[ball * 3]!,
  middles[ball * 3 + 1]!,
  middles[ball * 3 + 2]!,
];
