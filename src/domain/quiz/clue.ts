/** Shorter words of a name are no sign of it: of, the, part. */
const TELLING = 4;
/** Words of names that are said of many muscles. */
const COMMON = new Set([
  'muscle',
  'músculo',
  'musculus',
  'pars',
  'part',
  'parte',
  'back',
  'neck',
  'front',
  'upper',
  'lower',
]);

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Beginnings of words that give a name away. */
function signsOf(names: readonly string[]): string[] {
  const words = names.flatMap((name) => plain(name).split(/[^\p{L}]+/u));
  const common = new Set([...COMMON].map(plain));
  return [...new Set(words.filter((word) => word.length >= TELLING && !common.has(word)))].map((word) =>
    word.slice(0, Math.max(TELLING, word.length - 2)),
  );
}

/** Whether a text says one of the names, or a word of it. */
export function saysName(text: string, names: readonly string[]): boolean {
  const words = plain(text).split(/[^\p{L}]+/u);
  return signsOf(names).some((sign) => words.some((word) => word.startsWith(sign)));
}

/** A text with a gap for each word that gives a name away. */
export function clueOf(text: string, names: readonly string[]): string {
  const signs = signsOf(names);
  return text.replace(/\p{L}+/gu, (word) =>
    signs.some((sign) => plain(word).startsWith(sign)) ? '…' : word,
  );
}
