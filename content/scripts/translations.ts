import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Language } from '../../src/core/ids.ts';
import { compileContent } from '../build/compile.ts';
import { isLanguage, ORIGINAL, TRANSLATED } from '../build/languages.ts';
import { ContentError, type Problem } from '../build/problems.ts';
import { readFacts, readWords } from '../build/read.ts';

/** Which English text each entry of a translation was made from: a hash by the entry's name. */
const recordOf = (language: Language): string => `${language}/translated-from.json`;
const recordSchema = z.record(z.string(), z.string().regex(/^[0-9a-f]{8}$/));

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 8);

/** Hash of every English entry (a line, or a statement with its levels), by file and field. */
function englishHashes(folder: string): Record<string, string> {
  const hashes: Record<string, string> = {};
  const walk = (name: string, value: unknown) => {
    if (typeof value === 'string') hashes[name] = hashOf(value);
    else if (typeof value === 'object' && value !== null) {
      if ('everyday' in value) hashes[name] = hashOf(JSON.stringify(value));
      else for (const [key, entry] of Object.entries(value)) walk(`${name}.${key}`, entry);
    }
  };
  for (const [file, words] of Object.entries(readWords(folder, ORIGINAL, readFacts(folder))))
    walk(file, words);
  return hashes;
}

function readRecord(folder: string, language: Language): Record<string, string> {
  const file = join(folder, recordOf(language));
  return existsSync(file) ? recordSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : {};
}

/** Translated entries whose English has changed since they were translated, or was never recorded. */
export function staleTranslations(folder: string): Problem[] {
  const english = Object.entries(englishHashes(folder));
  return TRANSLATED.flatMap((language) => {
    const made = readRecord(folder, language);
    return english.flatMap(([name, hash]): Problem[] => {
      if (made[name] === hash) return [];
      const [file, ...field] = name.split('.');
      const reason = made[name]
        ? 'is stale: its English has changed since it was translated'
        : 'was never compared with its English';
      return [{ file: `content/${language}/${file}.json`, field: field.join('.'), reason }];
    });
  });
}

/**
 * Records that the translations of the entries whose names start so (all, by default), into some languages or all, match
 * their English as it is; returns how many records that changes.
 */
export function recordTranslations(
  folder: string,
  prefixes: readonly string[] = [''],
  languages: readonly Language[] = TRANSLATED,
): number {
  const english = englishHashes(folder);
  return languages.reduce((n, language) => n + record(folder, language, english, prefixes), 0);
}

function record(
  folder: string,
  language: Language,
  english: Record<string, string>,
  prefixes: readonly string[],
): number {
  const made = readRecord(folder, language);
  const next: Record<string, string> = {};
  let changed = 0;
  for (const name of Object.keys(english).sort()) {
    const hash = prefixes.some((prefix) => name.startsWith(prefix)) ? english[name]! : made[name];
    if (hash !== made[name]) changed++;
    if (hash) next[name] = hash;
  }
  writeFileSync(join(folder, recordOf(language)), `${JSON.stringify(next, null, 2)}\n`);
  return changed;
}

/**
 * Without arguments, reports what is stale; `--refresh [language...] [entry...]` records that it has been translated again.
 */
function run([option, ...named]: readonly string[]): void {
  const folder = fileURLToPath(new URL('..', import.meta.url));
  compileContent(folder);
  if (option === '--refresh') {
    const prefixes = named.filter((name) => !isLanguage(name));
    const chosen = TRANSLATED.filter((language) => named.includes(language));
    const languages = chosen.length > 0 ? chosen : TRANSLATED;
    const changed = recordTranslations(folder, prefixes.length > 0 ? prefixes : undefined, languages);
    const files = languages.map((language) => `content/${recordOf(language)}`);
    console.log(`${files.join(', ')}: ${changed} entries recorded`);
  } else if (option) throw new Error(`unknown option ${option}`);
  const stale = staleTranslations(folder);
  for (const { file, field, reason } of stale) console.error(`${file}: ${field}: ${reason}`);
  console.log(`${stale.length} stale translations`);
  if (stale.length > 0) process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    run(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
