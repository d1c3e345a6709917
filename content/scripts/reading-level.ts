import rs from 'text-readability';

interface Counts {
  words: number;
  sentences: number;
  syllables: number;
}

/** Flesch-Kincaid grade: the years of US school that an English text asks for. */
export const fleschKincaid = ({ words, sentences, syllables }: Counts): number =>
  0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;

/** Szigriszt-Pazos perspicuity, on which the INFLESZ scale rests: 65 and up reads as fairly easy Spanish. */
export const szigrisztPazos = ({ words, sentences, syllables }: Counts): number =>
  206.835 - (62.3 * syllables) / words - words / sentences;

const sentencesIn = (text: string): number => Math.max(1, text.match(/[.?!]+["”»)]*(?=\s|$)/gu)?.length ?? 1);

const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? [];

export function countEnglish(text: string): Counts {
  const words = wordsIn(text);
  return {
    words: words.length,
    sentences: sentencesIn(text),
    syllables: words.reduce((n, word) => n + Math.max(1, rs.syllableCount(word)), 0),
  };
}

export function countSpanish(text: string): Counts {
  const words = wordsIn(text);
  return {
    words: words.length,
    sentences: sentencesIn(text),
    syllables: words.reduce((n, word) => n + spanishSyllables(word), 0),
  };
}

/**
 * Syllables of a Spanish word: its vowel groups, split wherever two strong vowels (a, e, o) or a stressed weak one
 * (í, ú) meet a vowel. The u of que, qui, gue, gui is mute; y counts as a vowel at the end of a word.
 */
export function spanishSyllables(word: string): number {
  const letters = word
    .toLowerCase()
    .replace(/qu(?=[eiéí])/g, 'q')
    .replace(/gu(?=[eiéí])/g, 'g')
    .replace(/y$/, 'i');
  let count = 0;
  for (const [group] of letters.matchAll(/[aeiouáéíóúü]+/g)) {
    count++;
    for (let i = 1; i < group.length; i++) {
      const [a, b] = [group[i - 1]!, group[i]!];
      const hiatus = /[íú]/.test(a) || /[íú]/.test(b) || (/[aeoáéó]/.test(a) && /[aeoáéó]/.test(b));
      if (hiatus) count++;
    }
  }
  return Math.max(1, count);
}
