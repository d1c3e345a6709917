import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { validateBytes } from 'gltf-validator';
import { describe, expect, it } from 'vitest';
import type { ModelIndex } from '../../src/domain/model-index.ts';

const folder = fileURLToPath(new URL('../../public/models/', import.meta.url));
const files = readdirSync(folder).filter((f) => f.endsWith('.glb'));
const index: ModelIndex = JSON.parse(readFileSync(`${folder}index.json`, 'utf8'));

/** Models and index together, brotli-compressed, bytes. */
const LIMIT = 600 * 1024;

describe('the model files', () => {
  it.each(files)('%s is a valid glTF', async (file) => {
    const { issues } = await validateBytes(readFileSync(`${folder}${file}`), { maxIssues: 20 });
    expect(issues.messages.filter((m) => m.severity === 0)).toEqual([]);
  });

  it('carry every structure of the index, each in the file that it names', () => {
    expect(new Set(index.structures.map((s) => s.file))).toEqual(new Set(files));
    expect(index.files.map((f) => f.name).sort()).toEqual(files.sort());
  });

  it('weigh less than a photo', () => {
    const bytes = [...files, 'index.json'].map(
      (f) => brotliCompressSync(readFileSync(`${folder}${f}`)).length,
    );
    expect(bytes.reduce((a, b) => a + b, 0)).toBeLessThan(LIMIT);
  }, 60_000);
});
