import { useExplorer } from '../../../state/hooks.ts';
import type { Covered } from '../use-covered.ts';

/** Height of letters on the map, and of those that the back row of a class reads, CSS pixels. */
const USUAL = 16;
const LARGE = 28;
/** From this width on a presented picture is one of a projector, as on the 3D body (`scene/labels`). */
const WIDE = 1000;

/** How many times larger names and marks of the map are than usual: those of a lesson that is presented are seen from the back row. */
export function useLetters(): number {
  const presented = useExplorer((s) => s.view.options.present !== undefined);
  return presented && window.innerWidth >= WIDE ? LARGE / USUAL : 1;
}

/** What buttons cover, as in a picture that is so many times smaller. */
export const smaller = ({ rects, ends }: Covered, times: number): Covered => ({
  rects: rects.map(({ left, top, right, bottom }) => ({
    left: left / times,
    top: top / times,
    right: right / times,
    bottom: bottom / times,
  })),
  ends: { own: ends.own / times, most: ends.most / times },
});
