import { readFileSync } from 'node:fs';
import { asId, type PointId } from '../../src/core/ids.ts';
import type { Vec3 } from '../../src/core/math/point.ts';
import { distance } from '../../src/core/math/vector.ts';
import { type Patterns, packLine, unpackLine } from '../../src/core/model/patterns.ts';
import { type LimbPart, TOLD_LIMB_PARTS } from '../../src/core/model/skin-places.ts';
import { readAreas } from '../areas.ts';
import type { Sdf } from '../geometry/solid/sdf.ts';
import { wholeSkinOf } from '../skin/index.ts';
import { femaleShape, referenceShape } from '../skin/parameters.ts';
import { placeAt, readLandmarks } from './landmarks.ts';
import { closely, intoFolds, layLine, ontoSkin, simplified } from './lay.ts';
import { partOf } from './skin-places.ts';
import { type GivenPatterns, type GivenStroke, strokesSchema } from './strokes.ts';

const FILE = new URL('../../content/facts/strokes.json', import.meta.url);

/** The female skin has a line of its own where it lies farther off, mm. */
const SAME = 0.8;

/** Brings a place of the skin onto what is drawn of it, mm: its triangles are flat where the skin is round. */
export type OntoDrawn = (p: Vec3) => Vec3;
type Drawn = Readonly<Record<'male' | 'female', OntoDrawn>>;

/** Until the meshes are there. */
const AS_MEANT: Drawn = { male: (p) => p, female: (p) => p };

/** The strokes that the content gives; throws an Error that names file and field. */
export function readStrokes(text = readFileSync(FILE, 'utf8')): GivenPatterns {
  const parsed = strokesSchema.safeParse(JSON.parse(text));
  if (parsed.success) return parsed.data;
  const reasons = parsed.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`);
  throw new Error(`content/facts/strokes.json: not strokes of patterns\n${reasons.join('\n')}`);
}

/**
 * All patterns laid on the skin of the whole person, both shapes. Throws an Error that names the file, the point and the stroke
 * that leaves the skin. `drawn`: where the places of the skin lie on the drawn meshes.
 */
export function layPatterns(given: GivenPatterns = readStrokes(), drawn: Drawn = AS_MEANT): Patterns {
  const skins = { male: wholeSkinOf(referenceShape), female: wholeSkinOf(femaleShape) };
  const landmarks = readLandmarks();
  const strokes: Patterns['strokes'][number][] = [];
  const known = new Map<string, number>();
  const points: Record<PointId, Patterns['points'][PointId][number][]> = {};
  const laid = (stroke: GivenStroke): number => {
    const { both: _, ...alike } = stroke;
    const key = JSON.stringify(alike);
    const before = known.get(key);
    if (before !== undefined) return before;
    known.set(key, strokes.length);
    return strokes.push(lay(stroke, landmarks, skins, drawn)) - 1;
  };
  for (const [id, pattern] of Object.entries(given)) {
    const own = 'as' in pattern ? given[pattern.as] : pattern;
    if (!own || 'as' in own) throw new Error(`content/facts/strokes.json: ${id}: as: has no strokes itself`);
    points[asId<PointId>(id)] = (['essential', 'spillover'] as const).flatMap((weight) =>
      (own[weight] ?? []).map((stroke, i) => {
        try {
          return { stroke: laid(stroke), weight, ...(stroke.both && { both: stroke.both }) };
        } catch (cause) {
          const where = `content/facts/strokes.json: ${id}: ${weight} stroke ${i + 1}`;
          throw new Error(`${where}: ${(cause as Error).message}`, { cause });
        }
      }),
    );
  }
  const limbs = Object.fromEntries(
    Object.entries(points).flatMap(([id, own]) => {
      const reached = limbsOf(own, strokes);
      return Object.keys(reached).length > 0 ? [[id, reached]] : [];
    }),
  );
  return { version: 1, strokes, points, limbs };
}

/** The parts of limbs that strokes reach, from the body outward; what most people feel comes before what some feel. */
function limbsOf(
  own: Patterns['points'][PointId],
  strokes: Patterns['strokes'],
): Patterns['limbs'][PointId] & object {
  const areas = readAreas();
  const out: Partial<Record<LimbPart, 'essential' | 'spillover'>> = {};
  for (const weight of ['essential', 'spillover'] as const)
    for (const { stroke } of own.filter((s) => s.weight === weight))
      for (const p of unpackLine(strokes[stroke]!.line)) {
        const part = partOf([p[0] * 1000, p[1] * 1000, p[2] * 1000], areas);
        const limb = TOLD_LIMB_PARTS.find((id) => id === part);
        if (limb) out[limb] ??= weight;
      }
  return Object.fromEntries(TOLD_LIMB_PARTS.flatMap((limb) => (out[limb] ? [[limb, out[limb]]] : [])));
}

function lay(
  { line, width, soft, depth = 1 }: GivenStroke,
  landmarks: ReadonlyMap<string, Vec3>,
  { male, female }: { male: Sdf; female: Sdf },
  drawn: Drawn,
): Patterns['strokes'][number] {
  const drop = (p: Vec3) => ontoSkin(male, p);
  const laid = layLine(
    male,
    line.map((text) => drop(placeAt(text, landmarks, drop))),
  );
  const dense = closely(laid, drop);
  const onDrawn = [dense.map(drawn.male), dense.map((p) => drawn.female(ontoSkin(female, p)))];
  const [way, other] = simplified(intoFolds(onDrawn, [drawn.male, drawn.female])) as [Vec3[], Vec3[]];
  const differs = other.some((p, i) => distance(p, way[i]!) > SAME);
  return {
    line: packLine(way),
    ...(differs && { female: packLine(other) }),
    core: width / 2,
    soft,
    depth,
  };
}
