import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { skullBones } from '../../models/bones/skull/index.ts';
import { buildMeshes } from '../../models/build/mesh/meshes.ts';
import { shade } from '../../models/build/shade/shade.ts';
import { type Cache, encodeMesh, sourcesOf } from '../../models/build/steps/cache.ts';
import { muscleStructure, type Structure, structures } from '../../models/build/structures/structures.ts';
import { aoSteps } from '../../models/build/write/pack-vertices.ts';
import { writeModel } from '../../models/build/write/write-model.ts';
import type { MuscleDefinition } from '../../models/definition.ts';
import type { Mesh } from '../../models/geometry/mesh.ts';

/** A neck in small: muscles of every layer and bones, near the changed muscle and far from it. */
const SAMPLE = [
  'levator-scapulae',
  'trapezius-descending',
  'splenius-cervicis',
  'vertebra-c5',
  'rib-1',
  'clavicle',
];
const CHANGED = 'levator-scapulae';

/** A cache that holds the meshes of the unchanged structures and nothing else: no shading. */
function fresh(): Cache {
  const entries = new Map(before.map((s) => [s.key, encodeMesh(built.get(s.id)!)]));
  return {
    read: (key, decode) => {
      const bytes = entries.get(key);
      return bytes && decode(bytes);
    },
    keep: (key, bytes) => entries.set(key, Buffer.from(bytes)),
  };
}

/** What a build makes of a list of structures: the file with their meshes and shading. */
async function build(list: readonly Structure[], cache: Cache): Promise<Buffer> {
  const meshes = await buildMeshes(list, cache);
  const ao = await shade(list, meshes, { cache });
  const items = list.map((structure) => ({
    structure,
    mesh: meshes.get(structure.id)!,
    ao: aoSteps(ao.get(structure.id)!),
  }));
  return Buffer.from(await writeModel(items));
}

let before: Structure[];
let built: Map<string, Mesh>;
let used: Cache;
let original: Buffer;
const said = vi.spyOn(console, 'log').mockImplementation(() => undefined);

beforeAll(async () => {
  before = structures().filter(({ id }) => SAMPLE.includes(id));
  built = await buildMeshes(before);
  used = fresh();
  original = await build(before, used);
}, 120_000);

const changed = (change: (muscle: MuscleDefinition) => void): Structure[] =>
  before.map((structure) => {
    if (structure.id !== CHANGED) return structure;
    const muscle = structuredClone(structure.muscle!);
    change(muscle);
    return muscleStructure(muscle);
  });

const bytesOf = (ao: Float32Array): Buffer => Buffer.from(ao.buffer, ao.byteOffset, ao.byteLength);

const firstLoft = ({ parts }: MuscleDefinition) => {
  const part = parts.find((p) => p.form === 'loft');
  if (part?.form !== 'loft') throw new Error(`${CHANGED} has no loft`);
  return part;
};

describe('a build after a change', { timeout: 120_000 }, () => {
  it.each<[string, (muscle: MuscleDefinition) => void]>([
    ['a station moved', (m) => (firstLoft(m).stations[1]!.centre[2] -= 3)],
    ['a slip taken away', (m) => m.parts.pop()],
    [
      'a layer changed',
      (m) => {
        m.layer = 'superficial';
      },
    ],
  ])('gives the bytes of a clean one: %s', async (_, change) => {
    const list = changed(change);
    const after = await build(list, used);
    const clean = await build(list, fresh());
    expect(after.equals(clean)).toBe(true);
    expect(after.equals(original)).toBe(false);
  });

  it('shades in this thread as in worker threads', async () => {
    const here = await shade(before, built, { cache: fresh(), few: Number.POSITIVE_INFINITY });
    const there = await shade(before, built, { cache: fresh(), few: 0 });
    expect(here.size).toBe(SAMPLE.length);
    for (const [id, ao] of here) expect(bytesOf(ao).equals(bytesOf(there.get(id)!)), id).toBe(true);
  });

  it('shades those that are wanted as if all were', async () => {
    const of = before.filter(({ id }) => id === CHANGED);
    const alone = await shade(before, built, { of, cache: fresh() });
    const all = await shade(before, built, { cache: fresh() });
    expect([...alone.keys()]).toEqual([CHANGED]);
    expect(bytesOf(alone.get(CHANGED)!).equals(bytesOf(all.get(CHANGED)!))).toBe(true);
  });

  it('shades no more than what the change can reach', async () => {
    const cache = fresh();
    await build(before, cache);
    said.mockClear();
    await build(
      changed((m) => (firstLoft(m).stations[1]!.centre[2] -= 3)),
      cache,
    );
    const [, shaded] = /shaded (\d+) vertices/.exec(said.mock.calls.flat().join('\n')) ?? [];
    const meshes = await buildMeshes(before, cache);
    const all = [...meshes.values()].reduce((n, m) => n + m.positions.length / 3, 0);
    expect(Number(shaded)).toBeGreaterThan(0);
    expect(Number(shaded)).toBeLessThan(all * 0.6);
  });
});

describe('a change of one bone of the skull', () => {
  it('makes that bone anew, and no other', () => {
    const sources = new Map(skullBones.map(({ id, file }) => [id, sourcesOf(file)]));
    expect(sources.size).toBe(17);
    for (const { id, file } of skullBones) {
      const touched = [...sources].filter(([, all]) => all.has(fileURLToPath(file)));
      expect(touched.map(([other]) => other)).toEqual([id]);
    }
  });

  it('is noticed in whatever it is made from', () => {
    const frontal = skullBones.find(({ id }) => id === 'frontal-bone')!;
    const names = [...sourcesOf(frontal.file)].map((path) => basename(path));
    expect(names).toEqual(expect.arrayContaining(['frontal.ts', 'braincase.ts', 'sutures.ts', 'sdf.ts']));
  });
});
