import { without } from '../../core/without.ts';
import type { InkPlace } from '../../domain/marks/ink.ts';
import { formatAddress } from '../../domain/view/address.ts';
import { useFilm, useMarking, useSettings, useShownView } from '../../state/hooks.ts';
import { useBody } from '../parts/picture-switch.tsx';

/** So much the film's moment counts for: two hundredths of its length are another picture. */
const FILM = 200;

/**
 * What is looked at now, and from where: the place with its posture and layers, the shape of the body, the moment of the film, and
 * where the camera or the flat map stands. What is marked and chosen, and in which language, makes no other picture. Undefined until
 * the picture has told where it stands.
 */
export function useInkPlace(): InkPlace | undefined {
  const view = useShownView();
  const shape = useSettings((s) => s.bodyShape);
  const flat = useSettings((s) => s.picture === 'map');
  const body = useBody() && !flat;
  const moment = useFilm((s) => s.t);
  const pins = useMarking((s) => s.pins);
  const own = Object.entries(pins)
    .filter(([of]) => (of === 'body') === body)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  if (own.length === 0) return undefined;
  const options = without(view.options, 'cam', 'marks', 'pick', 'out', 't', 'labels');
  return {
    view: [formatAddress({ ...view, language: 'en', options }), shape, own.map(([of]) => of)].join(' '),
    pins: [moment * FILM, ...own.flatMap(([, numbers]) => numbers)],
  };
}
