import { BitReader, BitWriter, bytesOf, textOf } from './bits.ts';
import { crc32 } from './crc32.ts';

/*
 * Bytes as one word of a link that is read whole or not at all: 32 bits check of all that follows, 4 version, 10 bytes behind the check,
 * 2 of nothing, then the content. The check begins with the kind of the word, so that a word of one kind opens nothing of another.
 */

const CHECK_BYTES = 4;
const [VERSION_BITS, LENGTH_BITS] = [4, 10];

/** No word of a plan or a diary is longer, letters: a length that says so was itself changed. */
const LONGEST = 800;
/** A word of so many letters without any small ones, or without any capitals, was not written so. */
const MIXED = 16;

/**
 * Why a word opens nothing: there is none; letters are missing at its end; capitals were made small, or small letters capitals; it was
 * changed in some other way; it is of a newer app.
 */
export type SealTrouble =
  | { trouble: 'cut'; missing: number }
  | { trouble: 'none' | 'cased' | 'damaged' | 'newer' };

const checkOf = (kind: string, body: readonly number[]): number =>
  crc32([...kind].map((letter) => letter.charCodeAt(0)).concat(body));

/** The word (base64url) of at most 1,000 bytes of content. `kind`: ASCII letters that say what it is a word of. */
export function sealWord(kind: string, version: number, content: readonly number[]): string {
  const head = new BitWriter();
  head.write(version, VERSION_BITS);
  head.write(content.length + 2, LENGTH_BITS);
  const body = [...head.bytes(), ...content];
  const check = checkOf(kind, body);
  return textOf([check >>> 24, (check >>> 16) & 255, (check >>> 8) & 255, check & 255, ...body]);
}

/** The content of a word of that kind whose check is right, and which of the known `versions` wrote it; what is wrong with it else. No word of it has more than `longest` letters. */
export function unsealWord(
  kind: string,
  versions: readonly number[],
  word: string,
  longest = LONGEST,
): { content: readonly number[]; version: number } | SealTrouble {
  if (word === '') return { trouble: 'none' };
  const whole = bytesOf(word);
  // Where it was cut a last letter may be half a byte.
  const bytes = whole ?? bytesOf(word.slice(0, word.length - (word.length % 4)));
  if (!bytes) return { trouble: 'damaged' };
  const body = bytes.slice(CHECK_BYTES);
  const head = new BitReader(body);
  const [version, length] = [head.read(VERSION_BITS), head.read(LENGTH_BITS)];
  const known = versions.includes(version);
  const check = bytes.slice(0, CHECK_BYTES).reduce((sum, byte) => sum * 256 + byte, 0);
  if (whole && !head.over && body.length === length && checkOf(kind, body) === check)
    return known ? { content: body.slice(2), version } : { trouble: 'newer' };
  if (word.length >= MIXED && !(/[A-Z]/.test(word) && /[a-z]/.test(word))) return { trouble: 'cased' };
  const missing = Math.ceil(((length + CHECK_BYTES) * 4) / 3) - word.length;
  return !head.over && known && missing > 0 && word.length + missing <= longest
    ? { trouble: 'cut', missing }
    : { trouble: 'damaged' };
}
