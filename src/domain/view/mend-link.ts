/**
 * What mail programs, chats and hands do to a link on its way is taken back here: escapes (also of escapes), capitals,
 * wide letters and odd dashes, invisible marks, and whatever was glued to it. None of it is told to the person.
 */

/** Escapes of escapes come from links that are packed into links; more than this was never meant. */
const LAYERS = 4;

const ESCAPES = /(?:%[0-9a-f]{2})+/gi;

/** Takes one layer of escapes off; what is none stays as it is. */
function unescapedOnce(text: string): string {
  return text.replace(ESCAPES, (escapes) => {
    try {
      return decodeURIComponent(escapes);
    } catch {
      return escapes;
    }
  });
}

/** Takes all layers of escapes off. */
export function unescaped(text: string): string {
  let now = text;
  for (let layer = 0; layer < LAYERS && now.includes('%'); layer++) {
    const next = unescapedOnce(now);
    if (next === now) break;
    now = next;
  }
  return now;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  gt: '>',
  lt: '<',
  apos: "'",
  nbsp: ' ',
};

/** Characters that were written for HTML: `&amp;` between options, `&gt;` behind a link. */
export const withoutEntities = (text: string): string =>
  text
    .replace(/&(?:amp;)+/gi, '&')
    .replace(/&(quot|gt|lt|apos|nbsp);/gi, (_, name: string) => ENTITIES[name.toLowerCase()] ?? '')
    .replace(/&#(\d{1,4});/g, (_, code: string) => String.fromCharCode(Number(code)));

/** Marks that are not seen: byte order, direction, joiners, soft hyphens, variants of a letter. */
const UNSEEN = /\p{Cf}|\p{Variation_Selector}/gu;
/** Hyphens of every width, the minus, and the underscore of `en_US`. */
const DASHES = /[\p{Pd}\u2212_]/gu;

/** Text in the letters of addresses: small, plain, with "-" for every dash and "/" for every slash. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(UNSEEN, '')
    .replace(DASHES, '-')
    .replaceAll('\\', '/')
    .toLowerCase()
    // A line that was wrapped at a hyphen and joined again.
    .replace(/-\s+(?=\w)/g, '-');

/** What is left of escapes was cut, or never stood for a letter. */
const withoutEscapes = (text: string): string => text.replace(/%[0-9a-f]{0,2}/gi, ' ');

/** Punctuation, spaces, marks, signs: words do not begin, end or go on with them. */
const BETWEEN = /[^\p{L}\p{N}\p{So}-]+/u;

/** The words of a path, whatever stands between them. */
const wordsOf = (path: string): string[] =>
  plain(withoutEscapes(path))
    .split(BETWEEN)
    .map((word) => word.replace(/^-+/, '').replace(/-{1,9}$/, ''))
    .filter(Boolean);

/** A longer word is none of plan, diary and lesson, letters. */
const LONGEST_WORD = 1400;

interface WordPage {
  page: 'plan' | 'diary' | 'lesson';
  before: string;
  word: string;
  query: string;
}

/** A plan or a diary whose word is lost: nothing is before it but the language, and nothing behind. */
const WORDLESS = /^\W*(?:([a-z]{2}(?:-\w+)?)\W+)?(plan|diary)[^\w-]*$/i;

const pageOf = (name: string): WordPage['page'] => name.toLowerCase() as WordPage['page'];

/**
 * The word of a plan, a diary or a lesson in an address, with what stands before it and the options behind; undefined for any other
 * address. Its letters are kept as they came, capitals too: what was changed in them cannot be mended, and the word is refused. It is empty where it
 * is lost.
 */
export function wordPage(address: string): WordPage | undefined {
  const at = address.search(/[?&]|$/);
  // Where the whole address was escaped its options are in here too.
  const text = unescaped(address.slice(0, Math.min(at, 2 * LONGEST)))
    .replace(UNSEEN, '')
    .replaceAll('\\', '/');
  const wordless = WORDLESS.exec(text);
  if (wordless) return { page: pageOf(wordless[2]!), before: wordless[1] ?? '', word: '', query: '' };
  const found = /^([^?&]*?[^?&\w-]|)(plan|diary|lesson)\/+\s*([\w-]+)/i.exec(text);
  if (!found || found[3]!.length > LONGEST_WORD) return undefined;
  const inner = text.slice(found[0].length);
  const query = inner.slice(inner.search(/[?&]|$/) + 1);
  return {
    page: pageOf(found[2]!),
    before: found[1]!,
    word: found[3]!,
    query: [query, address.slice(at + 1)].filter(Boolean).join('&'),
  };
}

/** Such a word, a gap, and what may be the rest of it. */
const PARTED = /(?:plan|diary|lesson)\/+[\w-]+\s+[\w-]{2}/i;

/** Whether a space or a line break came into the word of a plan, a diary or a lesson in an address: what stands behind it is not read. */
export const isParted = (address: string): boolean =>
  PARTED.test(unescaped(withoutEntities(address.slice(0, 2 * LONGEST))).replace(UNSEEN, ''));

/** A value of an option, without what is glued to its ends. */
export const mendedValue = (value: string): string =>
  plain(withoutEscapes(unescaped(value.slice(0, LONGEST))))
    .replace(/^[^a-z0-9]+/, '')
    .replace(/[^a-z0-9]{1,99}$/, '');

/** The one word of a list that a cut word begins; undefined where it begins none or several. */
export function completed<T extends string>(list: readonly T[], cut: string | undefined): T | undefined {
  if (!cut || cut.length < 2) return undefined;
  const found = list.filter((word) => word.startsWith(cut));
  return found.length === 1 ? found[0] : undefined;
}

/** The longest path that is looked at, characters: any of ours has room in it many times, even escaped twice. */
const LONGEST = 2000;

/** The words of the path, and the options after them as they stand, of an address in any state. */
export function splitAddress(address: string): { words: string[]; query: string } {
  const at = address.search(/[?&]/);
  const path = (at < 0 ? address : address.slice(0, at)).slice(0, LONGEST);
  const query = at < 0 ? '' : address.slice(at + 1);
  const opened = unescaped(path).replaceAll('？', '?').replaceAll('＆', '&');
  if (/[?&]/.test(opened)) {
    // The whole address was escaped, and something more was added to it.
    const inner = splitAddress(opened);
    return { words: inner.words, query: `${inner.query}&${query}` };
  }
  return { words: wordsOf(opened), query };
}
