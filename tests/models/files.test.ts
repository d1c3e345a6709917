import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { validateBytes } from 'gltf-validator';
import { describe, expect, it } from 'vitest';
import { FIRST_FILES } from '../../src/core/model/files.ts';
import { kindOfFile, LIMB_FILES, MODEL_FILES } from '../../src/core/model/model-files.ts';
import { readIndex, readLimbs } from '../tools/read-index.ts';

const folder = fileURLToPath(new URL('../../public/models/', import.meta.url));
const all = readdirSync(folder).filter((f) => f.endsWith('.glb'));
const ofLimbs = (file: string) => Object.hasOwn(LIMB_FILES, file.replace(/\.glb$/, ''));
const files = all.filter((f) => !ofLimbs(f));
const limbFiles = all.filter(ofLimbs);
const index = readIndex();
const limbs = readLimbs();

/** Models and index together, brotli-compressed, bytes. */
const LIMIT = 600 * 1024;
/** The same with the limbs and their index. */
const WHOLE_LIMIT = 1150 * 1000;
/** What one region needs first, bytes. */
const FIRST_LIMIT = 250 * 1024;
/** Triangles of the whole body, both sides. */
const MOST_TRIANGLES = 250_000;

const HARD = new Set(['bone', 'cartilage', 'disc']);

const packed = (names: readonly string[]) =>
  names.reduce((sum, f) => sum + brotliCompressSync(readFileSync(`${folder}${f}`)).length, 0);

/** What the nodes of a file say of themselves: its JSON comes after a header of 12 bytes and its own length and type. */
function nodesOf(file: string): { extras: { id: string; fma?: string } }[] {
  const bytes = readFileSync(`${folder}${file}`);
  return JSON.parse(bytes.toString('utf8', 20, 20 + bytes.readUInt32LE(12))).nodes;
}

describe('the model files', () => {
  it.each(all)('%s is a valid glTF', async (file) => {
    const { issues } = await validateBytes(readFileSync(`${folder}${file}`), { maxIssues: 20 });
    expect(issues.messages.filter((m) => m.severity === 0)).toEqual([]);
  });

  it('carry every structure of the index, each in the file that it names', () => {
    expect(new Set(index.structures.map((s) => s.file))).toEqual(new Set(files));
    expect(index.files.map((f) => f.name).sort()).toEqual(files.sort());
  });

  it('are those of the list, each of what its name says', () => {
    expect(
      Object.keys(MODEL_FILES)
        .map((name) => `${name}.glb`)
        .sort(),
    ).toEqual(files.sort());
    for (const { id, file, tissue, muscle } of index.structures) {
      const kind = tissue === 'skin' ? 'skin' : muscle ? 'muscle' : HARD.has(tissue) ? 'bone' : 'neighbour';
      expect(kindOfFile(file), id).toBe(kind);
    }
    expect(kindOfFile('patella.glb')).toBeUndefined();
    expect(kindOfFile('toString')).toBeUndefined();
  });

  it('of the limbs stand in an index of their own, and whoever asks for the body is told of none', () => {
    expect(limbs.files.map((f) => f.name).sort()).toEqual([...limbFiles].sort());
    expect(new Set(limbs.structures.map((s) => s.file))).toEqual(new Set(limbFiles));
    const own = new Set(index.structures.map((s) => s.id));
    expect(limbs.structures.filter((s) => own.has(s.id))).toEqual([]);
  });

  it('give the number of a muscle that is cut short in the body to the whole one of the limb alone', () => {
    const numbers = new Map(all.flatMap(nodesOf).map(({ extras }) => [extras.id, extras.fma]));
    const wholes = limbs.structures.filter(({ muscle }) => muscle?.replaces);
    expect(wholes.length).toBeGreaterThan(8);
    for (const { id, muscle } of wholes)
      expect([numbers.get(id), numbers.get(muscle!.replaces!)], id).toEqual([expect.any(String), undefined]);
  });

  it('weigh less than a photo', () => {
    expect(packed([...files, 'index.json'])).toBeLessThan(LIMIT);
  }, 60_000);

  it('weigh little more with the limbs', () => {
    expect(packed([...all, 'index.json', 'limbs.json'])).toBeLessThan(WHOLE_LIMIT);
  }, 60_000);

  it.each(Object.entries(FIRST_FILES))(
    'bring the %s within a moment',
    (_, first) => {
      expect(packed([...first, 'skin.glb', 'index.json'])).toBeLessThan(FIRST_LIMIT);
    },
    60_000,
  );

  it('hold no more triangles than a phone can draw', () => {
    const drawn = index.structures.filter(({ file }) => file !== 'skin-female.glb');
    const triangles = drawn.reduce((n, s) => n + s.triangles * ('midline' in s.fma ? 1 : 2), 0);
    expect(triangles).toBeLessThanOrEqual(MOST_TRIANGLES);
  });
});
