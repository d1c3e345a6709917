import { type RefObject, useEffect, useEffectEvent } from 'react';
import { marksAt } from '../../domain/labels/marks-at.ts';
import { partingZoom } from '../../domain/labels/parting-zoom.ts';
import type { MapFrame } from '../../domain/map/map-picture.ts';
import { askWhich, explorer, go } from '../../state/stores.ts';
import { useWords } from '../parts/use-words.ts';
import { type FaceMark, pixelsOf } from './face-marks.ts';
import type { SeenFrame } from './use-frame.ts';

/** What makes marks comes with the first of them. */
const markLater = () => import('./marked/tap-muscle.ts');

interface Drawn {
  marks: readonly FaceMark[];
  frame: MapFrame;
  /** CSS pixels a millimetre. */
  scale: number;
  seen: SeenFrame;
}

/**
 * What a tap on the marks does: it chooses the nearest, comes closer to several in one, or asks which of several was
 * meant. The keyboard has each of them as a link of its own.
 */
export function useMarkTaps(element: RefObject<SVGSVGElement | null>, drawn: Drawn): void {
  const words = useWords();
  const onClick = useEffectEvent((event: MouseEvent) => {
    // Who marks means the muscle under a site: a tap near one asks about that.
    if (explorer.getState().view.options.marks) {
      const hit = event.target instanceof Element && event.target.closest('a');
      // The half of a muscle that is not drawn can be marked as well as the other.
      if (event.detail > 0 && !hit)
        void markLater().then(
          ({ markOnMap }) => markOnMap(event),
          () => undefined,
        );
      return;
    }
    const { marks, frame, scale, seen } = drawn;
    if (event.detail === 0 || !element.current || marks.length === 0) return;
    const box = element.current.getBoundingClientRect();
    const places = marks.map((mark) => ({
      ...mark,
      mark,
      x: box.left + (mark.x - frame.x) * scale,
      y: box.top + (mark.y - frame.y) * scale,
    }));
    const near = marksAt(places, event.clientX, event.clientY);
    const [first] = near;
    if (!first) return;
    const points = near.flatMap((mark) => mark.points);
    const [point] = points;
    if (points.length === 1 && point) {
      const link = event.target instanceof Element ? event.target.closest('[data-key]') : null;
      if (link?.getAttribute('data-key') === point.key) return;
      event.preventDefault();
      go(point.to);
      return;
    }
    event.preventDefault();
    const all = pixelsOf(
      marks.flatMap((mark) => mark.points),
      scale,
    );
    const zoom = near.length === 1 ? partingZoom(all, first.keys, seen.left) : undefined;
    if (zoom) seen.comeTo(first.mark.x, first.mark.y, zoom);
    else
      askWhich(
        event.clientX,
        event.clientY,
        points.map(({ id, side, name, to }) => ({
          text: words.map.sided(name, words.side[side]),
          point: { id, side },
          to,
        })),
      );
  });
  useEffect(() => {
    const svg = element.current;
    if (!svg) return;
    const listener = (event: MouseEvent) => onClick(event);
    svg.addEventListener('click', listener, { capture: true });
    return () => svg.removeEventListener('click', listener, { capture: true });
  }, [element]);
}
