import { BitReader, BitWriter, bytesOf, textOf } from '../../core/code/bits.ts';
import { crc32 } from '../../core/code/crc32.ts';
import type { MuscleId } from '../../core/ids.ts';
import { seedOf } from '../../core/math/random.ts';
import type { Marks } from './editing.ts';
import { MARK_BITS, MARK_KINDS, type Mark } from './mark.ts';

/*
 * Marks as a short word of a link (letters, digits, "-" and "_"). Version 1, in bits: 32 check of all that follows, 4 version, 4
 * their number, then each mark: 20 of the hash of its muscle, 1 side, 4 part, 8 u, 9 v, 5 depth, 2 kind. A plan has its own way to
 * write them, by number. What a code says never changes: another way to write gets another version.
 */

const VERSION = 1;
const HASH = 20;
const COUNT = 4;
const CHECK_BYTES = 4;

/** Why a code could not be read: something was lost or changed on its way, or a newer app wrote it. */
export type MarksTrouble = 'damaged' | 'newer';

const hashOf = (muscle: MuscleId): number => (seedOf(muscle) >>> 0) % 2 ** HASH;
const steps = (share: number, bits: number): number => Math.round(share * (2 ** bits - 1));

/** Marks as a word of a link; there is a word for none, too: it says that marks are being made. */
export function encodeMarks(marks: Marks): string {
  const bits = new BitWriter();
  const kept = marks.slice(0, 2 ** COUNT - 1);
  bits.write(VERSION, 4);
  bits.write(kept.length, COUNT);
  for (const { muscle, side, part = 0, u, v, depth, kind } of kept) {
    bits.write(hashOf(muscle), HASH);
    bits.write(side === 'left' ? 1 : 0, 1);
    bits.write(part, MARK_BITS.part);
    bits.write(steps(u, MARK_BITS.u), MARK_BITS.u);
    bits.write(steps(v, MARK_BITS.v), MARK_BITS.v);
    bits.write(steps(depth, MARK_BITS.depth), MARK_BITS.depth);
    bits.write(kind ? MARK_KINDS.indexOf(kind) + 1 : 0, MARK_BITS.kind);
  }
  const body = bits.bytes();
  const check = crc32(body);
  return textOf([check >>> 24, (check >>> 16) & 255, (check >>> 8) & 255, check & 255, ...body]);
}

/** The word of no marks. */
export const NO_MARKS = encodeMarks([]);

/**
 * Reads what `encodeMarks` wrote, whole or not at all; never throws. `muscles`: every muscle that there is; marks on others are
 * left out, as `lost`.
 */
export function decodeMarks(
  code: string,
  muscles: readonly MuscleId[],
): { marks: Marks; lost: number } | { trouble: MarksTrouble } {
  const bytes = bytesOf(code);
  if (!bytes || bytes.length <= CHECK_BYTES) return { trouble: 'damaged' };
  const body = bytes.slice(CHECK_BYTES);
  const check = bytes.slice(0, CHECK_BYTES).reduce((sum, byte) => sum * 256 + byte, 0);
  if (crc32(body) !== check) return { trouble: 'damaged' };
  const bits = new BitReader(body);
  if (bits.read(4) !== VERSION) return { trouble: 'newer' };
  const known = new Map(muscles.map((muscle) => [hashOf(muscle), muscle]));
  const share = (size: number): number => bits.read(size) / (2 ** size - 1);
  const marks: Mark[] = [];
  const count = bits.read(COUNT);
  for (let i = 0; i < count; i++) {
    const muscle = known.get(bits.read(HASH));
    const side = bits.read(1) ? 'left' : 'right';
    const part = bits.read(MARK_BITS.part);
    const place = { u: share(MARK_BITS.u), v: share(MARK_BITS.v), depth: share(MARK_BITS.depth) };
    const kind = MARK_KINDS[bits.read(MARK_BITS.kind) - 1];
    if (muscle) marks.push({ muscle, side, ...(part > 0 && { part }), ...place, ...(kind && { kind }) });
  }
  return bits.over ? { trouble: 'damaged' } : { marks, lost: count - marks.length };
}
