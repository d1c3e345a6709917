import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Language } from '../../src/core/ids.ts';
import { type Facts, factsSchemas } from '../schema/facts.ts';
import { findWordsSchema, type SearchVocabulary } from '../schema/find-words.ts';
import { type Words, wordsSchemas } from '../schema/words.ts';
import { ContentError, type Problem, problemsOf } from './problems.ts';

type Parsed<S extends Record<string, z.ZodType>> = { [Name in keyof S]: z.infer<S[Name]> };

/** Reads `<folder>/<part>/<name>.json` for every schema; throws a ContentError that lists everything wrong. */
function readAll<S extends Record<string, z.ZodType>>(folder: string, part: string, schemas: S): Parsed<S> {
  const problems: Problem[] = [];
  const result: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(schemas)) {
    const file = `content/${part}/${name}.json`;
    let data: unknown;
    try {
      data = JSON.parse(readFileSync(join(folder, part, `${name}.json`), 'utf8'));
    } catch (cause) {
      problems.push({ file, field: '(whole file)', reason: (cause as Error).message });
      continue;
    }
    const parsed = schema.safeParse(data);
    if (parsed.success) result[name] = parsed.data;
    else problems.push(...problemsOf(file, data, parsed.error));
  }
  if (problems.length > 0) throw new ContentError(problems);
  return result as Parsed<S>;
}

/** The facts in `<folder>/facts`, checked one by one (not yet against each other). */
export const readFacts = (folder: string): Facts => readAll(folder, 'facts', factsSchemas);

/** The words of a language, checked to say exactly what the facts hold. */
export const readWords = (folder: string, language: Language, facts: Facts): Words =>
  readAll(folder, language, wordsSchemas(facts));

/** What people type in a language when they look for something, checked against the ids of the facts. */
export const readFindWords = (folder: string, language: Language, facts: Facts): SearchVocabulary =>
  readAll(folder, language, { find: findWordsSchema(facts) }).find;
