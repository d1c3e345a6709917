import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import type { WholeContent } from '../../src/core/content/more.ts';
import { LANGUAGES, type Language } from '../../src/core/ids.ts';
import type { Facts } from '../schema/facts.ts';
import { assemble } from './assemble.ts';
import { type Edition, toldIn } from './clinic/edition.ts';
import { narrowFacts } from './clinic/narrow.ts';
import { readClinic } from './clinic/read-clinic.ts';
import { checkEvidence } from './evidence.ts';
import { isLanguage, perLanguage } from './languages.ts';
import { checkLessons } from './lessons/check-lessons.ts';
import type { ModelIds } from './model-ids.ts';
import { checkPlainLanguage } from './plain-language.ts';
import { ContentError, type Problem } from './problems.ts';
import { readFacts, readFindWords, readWords } from './read.ts';
import { checkReferences } from './references.ts';

/**
 * Reads, checks and joins the content of a folder (`facts/`, `en/`, `es/`) for each language.
 * `model` are the ids that it may refer to; `clinic` is the file of a clinic's own edition, if it is to be one. Throws a ContentError
 * that names file, field and reason of every fault.
 */
export function compileContent(
  folder: string,
  model: ModelIds = {},
  clinic?: string,
): Record<Language, WholeContent> {
  const facts = readFacts(folder);
  const broken = [
    ...unknownLanguages(folder),
    ...checkReferences(facts, model),
    ...checkLessons(facts),
    ...checkEvidence(facts),
  ];
  if (broken.length > 0) throw new ContentError(broken);
  const words = perLanguage((language) => readWords(folder, language, facts));
  const unplain = LANGUAGES.flatMap((language) => checkPlainLanguage(language, words[language]));
  if (unplain.length > 0) throw new ContentError(unplain);
  const edition = clinic === undefined ? undefined : editionOf(clinic, facts);
  return perLanguage((asked) => {
    const language = edition ? toldIn(asked, edition.clinic) : asked;
    return assemble({
      language,
      facts: edition?.facts ?? facts,
      words: words[language],
      findWords: readFindWords(folder, language, facts),
      edition,
    });
  });
}

/** A clinic's edition, and the facts that it tells. */
function editionOf(path: string, facts: Facts): Edition & { facts: Facts } {
  const clinic = readClinic(path);
  const narrow = narrowFacts(facts, clinic, basename(path));
  const untold = facts.regions.filter(({ id }) => narrow.regions.every((region) => region.id !== id));
  return { clinic, untold, facts: narrow };
}

/** Folders of words, named by two letters, that no bundle would be made of. */
const unknownLanguages = (folder: string): Problem[] =>
  readdirSync(folder)
    .filter((name) => /^[a-z]{2}$/.test(name) && !isLanguage(name))
    .map((name) => ({
      file: `content/${name}`,
      field: '(whole folder)',
      reason: `nobody compiles the language "${name}": name it in src/core/ids.ts`,
    }));
