import type { PointId, Side } from '../../core/ids.ts';
import PLACES from './hand-places.json';

/**
 * How a hand on the skin is turned from the way its grip tells: about the skin's normal, and up from the skin (degrees); and how far it
 * is lifted off, millimetres, so that its pads press the skin and do not sink in it.
 */
export type HandPlace = readonly [turned: number, up: number, off: number];

/** Where a clinician's hands are at a point of a side. */
interface HandPlaces {
  find: HandPlace;
  /** While the needle is in; only where one is drawn. */
  hold: HandPlace;
  /** How far the hand with the syringe is turned about it, degrees. */
  syringe: number;
}

const AS_TOLD: HandPlaces = { find: [0, 0, 0], hold: [0, 0, 0], syringe: 0 };

type Row = { find: number[]; hold?: number[]; syringe?: number };
const places: Partial<Record<string, Partial<Record<Side, Row>>>> = PLACES;

/**
 * Where the hands are at a point: searched for by machine, so that neither hand lies in the body (`tests/scene/patient` holds that), the
 * needle is seen beside them, and they keep off each other. As the grips tell where nothing was searched for.
 */
export function handPlaces(point: PointId, side: Side): HandPlaces {
  const row = places[point]?.[side];
  return row ? ({ ...AS_TOLD, ...row } as unknown as HandPlaces) : AS_TOLD;
}
