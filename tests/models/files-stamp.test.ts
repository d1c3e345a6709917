import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { filesStamp } from '../../models/build/steps/files-stamp.ts';

const folder = mkdtempSync(join(tmpdir(), 'files-stamp-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('tells files that a build has made from those of another, and from none', () => {
  const skin = join(folder, 'skin.glb');
  writeFileSync(skin, 'skin');
  const made = filesStamp(folder);
  expect(filesStamp(folder)).toBe(made);
  writeFileSync(skin, 'niks');
  const changed = filesStamp(folder);
  writeFileSync(skin, 'skin');
  writeFileSync(join(folder, 'face.glb'), '');
  const more = filesStamp(folder);
  rmSync(join(folder, 'face.glb'));
  expect(filesStamp(folder)).toBe(made);
  rmSync(skin);
  const stamps = [made, changed, more, filesStamp(folder), filesStamp(join(folder, 'none'))];
  expect(new Set(stamps).size).toBe(stamps.length);
});
