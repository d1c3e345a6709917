import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Vec3 } from '../../src/core/math/point.ts';
import { add, mix } from '../../src/core/math/vector.ts';

const FILE = new URL('./landmarks.json', import.meta.url);
const tableSchema = z.record(
  z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  z.tuple([z.number(), z.number(), z.number()]),
);

/** Places that a finger finds on the body, by name: mm, right side or midline, near the skin. */
export function readLandmarks(text = readFileSync(FILE, 'utf8')): ReadonlyMap<string, Vec3> {
  const parsed = tableSchema.safeParse(JSON.parse(text));
  if (!parsed.success) throw new Error(`models/pattern/landmarks.json: ${parsed.error.message}`);
  return new Map(Object.entries(parsed.data));
}

/** Ways on the standing body, right side: out is away from the midline. */
const WAYS: Record<string, Vec3> = {
  up: [0, 1, 0],
  down: [0, -1, 0],
  out: [-1, 0, 0],
  in: [1, 0, 0],
  forward: [0, 0, 1],
  back: [0, 0, -1],
};

const STEP = /^(\d+) (up|down|out|in|forward|back)\b ?/;

/**
 * Where a place is that is written as `mastoid 10 up 15 back` (mm), or as `mastoid > temple 40 %`, which lies so far on the
 * straight way; not yet on the skin. `drop` brings a landmark onto the skin first. Throws an Error that names the word.
 */
export function placeAt(text: string, known: ReadonlyMap<string, Vec3>, drop: (p: Vec3) => Vec3): Vec3 {
  const landmark = (id: string): Vec3 => {
    const at = known.get(id);
    if (!at) throw new Error(`"${text}": models/pattern/landmarks.json has no "${id}"`);
    return drop(at);
  };
  const between = /^(\S+) > (\S+) (\d+) %$/.exec(text);
  if (between) return mix(landmark(between[1]!), landmark(between[2]!), Number(between[3]) / 100);
  const [id = ''] = text.split(' ', 1);
  let at = landmark(id);
  let rest = text.slice(id.length + 1);
  while (rest) {
    const step = STEP.exec(rest);
    if (!step) throw new Error(`"${text}": "${rest}" is no way such as "10 up"`);
    const [x, y, z] = WAYS[step[2]!]!;
    const mm = Number(step[1]);
    at = add(at, [x * mm, y * mm, z * mm]);
    rest = rest.slice(step[0].length);
  }
  return at;
}
