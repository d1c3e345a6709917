import { fold, wordsOf } from './fold.ts';

/** Parts of a joined word are at least so long. */
const PART = 3;

/** The words of an index, to be asked for whole words and for beginnings. */
interface Vocabulary {
  has: (word: string) => boolean;
  begins: (word: string) => boolean;
}

/** The words of texts. */
export function vocabularyOf(texts: readonly string[]): Vocabulary {
  const all = new Set(texts.flatMap(wordsOf));
  const sorted = [...all].sort();
  return {
    has: (word) => all.has(word),
    begins: (word) => {
      let [low, high] = [0, sorted.length];
      while (low < high) {
        const mid = (low + high) >> 1;
        if (sorted[mid]! < word) low = mid + 1;
        else high = mid;
      }
      return sorted[low]?.startsWith(word) ?? false;
    },
  };
}

/**
 * The ways in which typed text can be read, as lists of words: as it stands; two words as one ("tooth ache"); and a word that
 * nothing begins with as two that are known ("backpain"). Stop words say nothing and are left out of each.
 */
export function readingsOf(query: string, known: Vocabulary, stop: ReadonlySet<string>): string[][] {
  const typed = wordsOf(query);
  const telling = (words: readonly string[]) => words.filter((word) => !stop.has(word));
  const word = (w: string) => known.has(w) || stop.has(w);
  const joined = typed.flatMap((w, i) => {
    const next = typed[i + 1];
    return next !== undefined && known.has(w + next)
      ? [[...typed.slice(0, i), w + next, ...typed.slice(i + 2)]]
      : [];
  });
  const apart = typed.flatMap((w) => {
    if (word(w) || known.begins(w)) return [w];
    for (let i = w.length - PART; i >= PART; i--)
      if (word(w.slice(0, i)) && word(w.slice(i))) return [w.slice(0, i), w.slice(i)];
    return [w];
  });
  const readings = [typed, ...joined, ...(apart.length > typed.length ? [apart] : [])].map(telling);
  return readings.filter((words) => words.length > 0);
}

/** A word in the singular, in the ways in which English and Spanish make plurals; the word itself comes first. */
export function singularsOf(word: string): string[] {
  const w = fold(word);
  const forms = [w];
  if (/[^s]s$/.test(w)) forms.push(w.slice(0, -1));
  if (/[^s]es$/.test(w)) forms.push(w.slice(0, -2));
  if (/ies$/.test(w)) forms.push(`${w.slice(0, -3)}y`);
  if (/ces$/.test(w)) forms.push(`${w.slice(0, -3)}z`);
  return forms.filter((form) => form.length >= PART || form === w);
}
