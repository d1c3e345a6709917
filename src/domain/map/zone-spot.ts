import type { Side } from '../../core/ids.ts';
import { distance, mix } from '../../core/math/vector.ts';
import { FACES, type Face, type Patch } from '../../core/model/body-map.ts';
import type { SkinStroke } from '../pain/strokes.ts';
import { depthIn, innerPlace, type Spot } from './inner-place.ts';
import { isShownIn } from './map-strokes.ts';

/** Places along strokes that are asked, metres apart. */
const STEP = 0.008;
/** Of what a stroke fades out in so much is seen. */
const SEEN = 0.6;
/** A face that shows less of an area than this share of what another shows does not name it. */
const MUCH = 0.6;
/** What a place on the edge counts, millimetres of depth. */
const LEAST = 0.1;

const NOTHING = { places: [], shown: 0 };

type Patches = Readonly<Partial<Record<Face, Patch>>>;

/** Names are placed again whenever the map is: what lies where stays the same. */
const known = new WeakMap<readonly SkinStroke[], WeakMap<Patches, Map<string, Spot | undefined>>>();

/** The places of strokes in a patch, and how much of it they show. */
interface Drawn {
  places: readonly Spot[];
  shown: number;
}

/** What of strokes lies in a patch of a face, or touches it; millimetres of the map, as on the right side. */
function placesIn(strokes: readonly SkinStroke[], patch: Patch, face: Face, side: Side): Drawn {
  const sign = (face === 'front' ? 1 : -1) * (side === 'left' ? -1 : 1);
  const found = strokes.flatMap(({ line, core, soft }) => {
    const reach = (core + soft * SEEN) * 1000;
    return line.flatMap((b, i) => {
      const a = line[i - 1] ?? b;
      const steps = Math.max(1, Math.round(distance(a, b) / STEP));
      return Array.from({ length: steps }, (_, k) => mix(a, b, (k + 1) / steps))
        .filter((p) => isShownIn(face, p))
        .map((p): Spot => [p[0] * 1000 * sign, -p[1] * 1000])
        .map((at) => ({ at, depth: depthIn(at, patch.outline) + reach, reach }))
        .filter(({ depth }) => depth > 0)
        .map((one) => ({ ...one, within: one.depth > reach }));
    });
  });
  const within = found.filter((one) => one.within);
  return {
    places: (within.length > 0 ? within : found).map(({ at }) => at),
    // A rim that a face sees edge-on has little room for a name, however much of the strokes lies on it.
    shown: found.reduce((sum, { depth, reach }) => sum + Math.max(LEAST, depth - reach), 0),
  };
}

/** The place among some that is nearest to the middle of all. */
function middleOf(places: readonly Spot[]): Spot | undefined {
  const mean = (d: 0 | 1) => places.reduce((sum, p) => sum + p[d], 0) / places.length;
  const [x, y] = [mean(0), mean(1)];
  const far = (p: Spot) => Math.hypot(p[0] - x, p[1] - y);
  return [...places].sort((a, b) => far(a) - far(b))[0];
}

/**
 * Where the name of an area of a pattern belongs in a face: on what is drawn there of its strokes. Undefined where another of `faces`
 * shows most of it; the middle of the area where none does, or there are no strokes. `side` is that of the strokes; millimetres of
 * the map.
 */
export function zoneSpot(
  patches: Patches,
  drawn: { weight: SkinStroke['weight']; side: Side },
  strokes: readonly SkinStroke[],
  face: Face,
  faces: readonly Face[] = FACES,
): Spot | undefined {
  const of = known.get(strokes) ?? new WeakMap<Patches, Map<string, Spot | undefined>>();
  known.set(strokes, of);
  const spots = of.get(patches) ?? new Map<string, Spot | undefined>();
  of.set(patches, spots);
  const key = `${face} ${faces} ${drawn.weight} ${drawn.side}`;
  if (!spots.has(key)) spots.set(key, soughtSpot(patches, drawn, strokes, face, faces));
  return spots.get(key);
}

function soughtSpot(
  patches: Patches,
  { weight, side }: Parameters<typeof zoneSpot>[1],
  strokes: readonly SkinStroke[],
  face: Face,
  faces: readonly Face[],
): Spot | undefined {
  const patch = patches[face];
  if (!patch) return undefined;
  const own = strokes.filter((stroke) => stroke.weight === weight);
  const spotsIn = (of: readonly SkinStroke[]) =>
    faces.map((one) => {
      const own = patches[one];
      return { one, ...(own ? placesIn(of, own, one, side) : NOTHING) };
    });
  const drawn = spotsIn(own).some(({ places }) => places.length > 0) ? spotsIn(own) : spotsIn(strokes);
  const most = Math.max(...drawn.map(({ shown }) => shown));
  const here = drawn.find(({ one }) => one === face) ?? NOTHING;
  if (here.shown < most * MUCH) return undefined;
  const [x, y] = middleOf(here.places) ?? innerPlace(patch.outline);
  return [side === 'left' ? -x : x, y];
}
