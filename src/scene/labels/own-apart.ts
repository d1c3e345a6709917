import type { ScreenTag } from '../../domain/labels/place-tags.ts';
import { numbersApart } from '../../domain/map/apart.ts';

/** From the middle of one number to that of another, so that both can be read, CSS pixels. */
const ROOM = 36;
/** So little is not worth a line, CSS pixels. */
const LITTLE = 1;

/**
 * How far the numbers of a person's marks stand beside their places, where they would lie on each other or on a common
 * site (`sites`: keys), CSS pixels by key.
 */
export function ownApart(
  tags: readonly ScreenTag[],
  sites: ReadonlySet<string> = new Set(),
): ReadonlyMap<string, readonly [x: number, y: number]> {
  const own = tags.filter(({ key, shown }) => shown && key.startsWith('mark '));
  const apart = numbersApart(
    own.map(({ x, y }, i) => ({ number: i, at: [x, y] })),
    ROOM,
    tags.filter(({ key, shown }) => shown && sites.has(key)).map(({ x, y }) => [x, y] as const),
  );
  return new Map(
    apart.flatMap(({ number, at, label }) => {
      const shift = [label[0] - at[0], label[1] - at[1]] as const;
      return Math.hypot(...shift) < LITTLE ? [] : [[own[number]!.key, shift] as const];
    }),
  );
}

/** A tag where its number stands (`by` 1), and back at its place (-1): names keep off the number. */
export const shifted = <T extends ScreenTag>(
  tag: T,
  shift: readonly [x: number, y: number] | undefined,
  by: 1 | -1,
): T => (shift ? { ...tag, x: tag.x + by * shift[0], y: tag.y + by * shift[1] } : tag);

/** Puts the number of a mark so far beside its place, with a line to it. */
export function standAside(element: HTMLElement, shift: readonly [x: number, y: number] | undefined): void {
  element.toggleAttribute('data-apart', shift !== undefined);
  if (!shift) return;
  const [x, y] = shift;
  element.style.setProperty('--apart', `${x.toFixed(1)}px ${y.toFixed(1)}px`);
  element.style.setProperty('--lead', `${Math.hypot(x, y).toFixed(0)}px`);
  element.style.setProperty('--turn', `${Math.atan2(y, x).toFixed(3)}rad`);
}
