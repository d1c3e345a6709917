import type { Language } from '../../src/core/ids.ts';
import type { Words } from '../schema/words.ts';
import type { Problem } from './problems.ts';

/** What we never say, by language: promises, judgements about the reader, and words that frighten. */
const NEVER: Record<Language, readonly (readonly [RegExp, string])[]> = {
  en: [
    [/\byour (trigger point|knot|tight band|site)/i, 'says it of the reader: write "a common site"'],
    [/\b(releases?|breaks? up|fix(es)?|dissolves?|melts?) (the|a) (knot|band|trigger point)/i, 'promises'],
    [/\bcures?\b(?! or)/i, 'promises a cure'],
    [/\bsafe(,| and) painless|\bpainless\b/i, 'promises'],
    [/\b(guarantee[ds]?|always works|miracle)\b/i, 'promises'],
    [/\bproven by ultrasound\b/i, 'says more than is known'],
    [/\bstop (taking )?your (medicine|blood thinner|tablets|pills)/i, 'tells to stop a medicine'],
    [/\byou have (a|an) (trigger point|myofascial)/i, 'diagnoses'],
  ],
  es: [
    [/\b(su|tu) (punto gatillo|nudo|banda tensa)\b/i, 'lo dice del lector: escriba «un sitio común»'],
    [/\b(suelta|deshace|rompe|disuelve|elimina) (el|un) (nudo|punto gatillo)/i, 'promete'],
    [/\bcuran?\b/i, 'promete una cura'],
    [/\b(indoloro|indolora|garantiza|milagro)/i, 'promete'],
    [/\bdeje (de tomar )?su (medicina|medicamento|anticoagulante)/i, 'manda dejar un medicamento'],
    [/\busted tiene (un punto gatillo|síndrome)/i, 'diagnostica'],
  ],
};

/** Lines that break the rules of plain, honest wording, and lines that are said twice in one file. */
export function checkPlainLanguage(language: Language, words: Words): Problem[] {
  const problems: Problem[] = [];
  const walk = (file: string, path: string, value: unknown) => {
    if (typeof value === 'string') {
      for (const [pattern, reason] of NEVER[language])
        if (pattern.test(value)) problems.push({ file, field: path, reason: `${reason} ("${value}")` });
    } else if (typeof value === 'object' && value !== null)
      for (const [key, entry] of Object.entries(value)) walk(file, path ? `${path}.${key}` : key, entry);
  };
  for (const [name, data] of Object.entries(words)) walk(`content/${language}/${name}.json`, '', data);
  for (const [list, said] of Object.entries(words.statements)) {
    const seen = new Map<string, string>();
    for (const [id, { everyday }] of Object.entries(said)) {
      const twin = seen.get(everyday);
      if (twin)
        problems.push({
          file: `content/${language}/statements.json`,
          field: `${list}.${id}.everyday`,
          reason: `says the same as ${twin}`,
        });
      seen.set(everyday, id);
    }
  }
  return problems;
}
