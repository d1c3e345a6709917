import type { ContentBundle } from '../../src/core/content/bundle.ts';
import { LANGUAGES, type Language } from '../../src/core/ids.ts';
import { assemble } from './assemble.ts';
import type { ModelIds } from './model-ids.ts';
import { checkPlainLanguage } from './plain-language.ts';
import { ContentError } from './problems.ts';
import { readFacts, readFindWords, readWords } from './read.ts';
import { checkReferences } from './references.ts';

/**
 * Reads, checks and joins the content of a folder (`facts/`, `en/`, `es/`) into one bundle per language.
 * `model` are the ids that it may refer to. Throws a ContentError that names file, field and reason of every fault.
 */
export function compileContent(folder: string, model: ModelIds = {}): Record<Language, ContentBundle> {
  const facts = readFacts(folder);
  const broken = checkReferences(facts, model);
  if (broken.length > 0) throw new ContentError(broken);
  const words = LANGUAGES.map((language) => ({ language, words: readWords(folder, language, facts) }));
  const unplain = words.flatMap((w) => checkPlainLanguage(w.language, w.words));
  if (unplain.length > 0) throw new ContentError(unplain);
  const [en, es] = words.map((w) =>
    assemble(w.language, facts, w.words, readFindWords(folder, w.language, facts)),
  ) as [ContentBundle, ContentBundle];
  return { en, es };
}
