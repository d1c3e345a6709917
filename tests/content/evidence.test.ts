import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { countContent, placedClaims } from '../../content/build/claims.ts';
import { compileContent } from '../../content/build/compile.ts';
import { sampleClaims } from '../../content/scripts/trace.ts';
import { recordTranslations, staleTranslations } from '../../content/scripts/translations.ts';
import { parseAddress } from '../../src/domain/view/address.ts';
import { CONTENT } from './damage.ts';

const { en } = compileContent(CONTENT);
const claims = placedClaims(en);

describe('the list of statements', () => {
  test('names a page for each that can be followed', () => {
    for (const { where, address } of claims)
      expect(parseAddress(address, 'en'), where).toMatchObject({ broken: false });
  });

  test('holds all of them', () => {
    const all = JSON.stringify(en).match(/"everyday"/g)!.length;
    // Skin areas name warning signs of their regions, which stand there once more.
    const again = en.skinAreas.flatMap((area) => area.redFlags).length;
    expect(claims.length).toBe(all + again);
    expect(countContent(en)).toMatchObject({ regions: 3, points: en.points.length });
  });
});

describe('a sample', () => {
  test('depends on the seed alone and repeats nothing', () => {
    const sample = sampleClaims(claims, 7, 10);
    expect(sampleClaims(claims, 7, 10)).toEqual(sample);
    expect(sampleClaims(claims, 8, 10)).not.toEqual(sample);
    expect(new Set(sample.map((s) => s.claim.everyday + s.claim.clinical)).size).toBe(10);
  });
});

describe('stale translations', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'content-'));
    for (const part of ['facts', 'en', 'es'])
      cpSync(join(CONTENT, part), join(folder, part), { recursive: true });
    recordTranslations(folder);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const changeTemporalis = () => {
    const file = join(folder, 'en/muscles.json');
    const muscles = JSON.parse(readFileSync(file, 'utf8'));
    muscles.temporalis.what.everyday = 'It closes the jaw.';
    writeFileSync(file, JSON.stringify(muscles));
  };

  test('there are none', () => {
    expect(staleTranslations(CONTENT)).toEqual([]);
  });

  test('changed English is reported with file and field until it is recorded', () => {
    changeTemporalis();
    expect(staleTranslations(folder)).toEqual([
      {
        file: 'content/es/muscles.json',
        field: 'temporalis.what',
        reason: 'is stale: its English has changed since it was translated',
      },
    ]);
    expect(recordTranslations(folder, ['points'])).toBe(0);
    expect(recordTranslations(folder, ['muscles.temporalis'])).toBe(1);
    expect(staleTranslations(folder)).toEqual([]);
  });

  test('what was never recorded is reported', () => {
    rmSync(join(folder, 'es/translated-from.json'));
    expect(staleTranslations(folder).length).toBeGreaterThan(500);
  });
});
