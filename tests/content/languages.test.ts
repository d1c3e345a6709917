import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compileContent } from '../../content/build/compile.ts';
import { isLanguage, ORIGINAL, perLanguage, TRANSLATED } from '../../content/build/languages.ts';
import { LANGUAGES } from '../../src/core/ids.ts';
import { CONTENT } from './damage.ts';

/** What is said of a copy of the content in which folders have been changed so. */
function saidAfter(change: (folder: string) => void): string {
  const folder = mkdtempSync(join(tmpdir(), 'languages-'));
  try {
    for (const part of ['facts', ...LANGUAGES])
      cpSync(join(CONTENT, part), join(folder, part), { recursive: true });
    change(folder);
    compileContent(folder);
    return '';
  } catch (error) {
    return (error as Error).message;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('every language that the app offers is compiled', () => {
  expect([ORIGINAL, ...TRANSLATED].sort()).toEqual([...LANGUAGES].sort());
  expect(Object.keys(perLanguage((language) => language))).toEqual(LANGUAGES);
  expect([isLanguage('es'), isLanguage('xx'), isLanguage('toString')]).toEqual([true, false, false]);
});

test('words that nobody would compile stop the build', () => {
  expect(saidAfter(() => undefined)).toBe('');
  const said = saidAfter((folder) => mkdirSync(join(folder, 'xx')));
  expect(said).toMatch(/^content\/xx: .*"xx": name it in src\/core\/ids\.ts$/);
});

test('a language without its words stops the build', () => {
  const said = saidAfter((folder) => rmSync(join(folder, 'es'), { recursive: true }));
  expect(said).toMatch(/^content\/es\/muscles\.json: \(whole file\): /m);
});
