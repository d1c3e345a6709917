import { BitReader, BitWriter, bytesOf, textOf } from '../../../core/code/bits.ts';
import type { Point } from '../../../core/math/point.ts';
import { seedOf } from '../../../core/math/random.ts';
import type { SkinKey } from '../../../core/model/skin-places.ts';
import { BROADEST, type BrushStroke, type Paint, PLACE_STEP } from './paint.ts';

/*
 * What is painted on the skin as a short word of a link or a plan (letters, digits, "-" and "_"). Version 1, in bits:
 * 24 check, 4 version, the number of marks, then each mark: 2 kind (0 paint, 1 erase, 2 area). An area: 20 of the hash of its
 * key. A stroke: 5 radius - 1 (mm), the number of places, 10 x, 10 y, 10 z of the first (steps of 2 mm from a corner beyond the
 * body), then, where there are more, 3 how many bits a step has (2 more than that) and x, y, z of the step to each next place. Numbers are written in
 * groups of 4 bits, each after a bit that says whether another one follows. Places are those of the resting body on the
 * reference skin, so that a code means the same whatever the meshes of the model become. A code is never changed in meaning:
 * another way to write gets another version.
 */

const VERSION = 1;
const CHECK = 24;
const HASH = 20;
const FIRST = 10;
/** Where places are counted from, steps. */
const CORNER = [-512, -64, -256] as const;
/** A damaged number of marks or places is not believed. */
const MOST = 4000;
const KINDS = ['paint', 'erase', 'area'] as const;

/** Why a code could not be read: something was lost or changed on its way, or a newer app wrote it. */
export type CodeTrouble = 'damaged' | 'newer';

const hashOf = (key: SkinKey): number => (seedOf(key) >>> 0) % 2 ** HASH;

/** What was painted as a word of a link; the empty word for nothing. */
export function encodePaint(paint: Paint): string {
  if (paint.length === 0) return '';
  const bits = new BitWriter();
  bits.write(VERSION, 4);
  bits.writeCount(paint.length);
  for (const mark of paint) {
    bits.write(KINDS.indexOf(mark.kind), 2);
    if (mark.kind === 'area') bits.write(hashOf(mark.key), HASH);
    else writeStroke(bits, mark);
  }
  const body = bits.bytes();
  const check = checkOf(body);
  return textOf([check >> 16, (check >> 8) & 255, check & 255, ...body]);
}

const steps = (p: Point): number[] => p.map((c, d) => Math.round(c / PLACE_STEP) - CORNER[d]!);

function writeStroke(bits: BitWriter, { radius, line }: BrushStroke): void {
  bits.write(radius - 1, 5);
  bits.writeCount(line.length);
  const places = line.map(steps);
  for (const c of places[0]!) bits.write(Math.min(2 ** FIRST - 1, Math.max(0, c)), FIRST);
  if (places.length === 1) return;
  const moves = places.slice(1).map((p, i) => p.map((c, d) => c - places[i]![d]!));
  const farthest = Math.max(...moves.flat().map((m) => (m < 0 ? -m : m + 1)));
  const extra = Math.min(7, Math.max(0, Math.ceil(Math.log2(farthest)) - 1));
  bits.write(extra, 3);
  const half = 2 ** (extra + 1);
  for (const m of moves.flat()) bits.write(m + half, extra + 2);
}

/**
 * Reads what `encodePaint` wrote. `keys`: everything that there is to be painted by name; those that are gone are left out, as `lost`. Never throws: a
 * code that is not whole, or not one at all, is `damaged`.
 */
export function decodePaint(
  code: string,
  keys: readonly SkinKey[],
): { paint: Paint; lost: number } | { trouble: CodeTrouble } {
  const bytes = bytesOf(code);
  if (!bytes || bytes.length < CHECK / 8 + 1) return { trouble: 'damaged' };
  const body = bytes.slice(CHECK / 8);
  if (checkOf(body) !== ((bytes[0]! << 16) | (bytes[1]! << 8) | bytes[2]!)) return { trouble: 'damaged' };
  const bits = new BitReader(body);
  if (bits.read(4) !== VERSION) return { trouble: 'newer' };
  const known = new Map(keys.map((key) => [hashOf(key), key]));
  const marks: Paint[number][] = [];
  let lost = 0;
  const count = bits.readCount();
  if (count > MOST) return { trouble: 'damaged' };
  for (let i = 0; i < count && !bits.over; i++) {
    const kind = KINDS[bits.read(2)];
    if (kind === undefined) return { trouble: 'damaged' };
    if (kind === 'area') {
      const key = known.get(bits.read(HASH));
      if (key) marks.push({ kind, key });
      else lost++;
    } else {
      const stroke = readStroke(bits, kind);
      if (!stroke) return { trouble: 'damaged' };
      marks.push(stroke);
    }
  }
  return bits.over ? { trouble: 'damaged' } : { paint: marks, lost };
}

function readStroke(bits: BitReader, kind: BrushStroke['kind']): BrushStroke | undefined {
  const radius = bits.read(5) + 1;
  const count = bits.readCount();
  if (radius > BROADEST || count < 1 || count > MOST) return undefined;
  let at = CORNER.map((corner) => bits.read(FIRST) + corner);
  const line = [metres(at)];
  if (count > 1) {
    const extra = bits.read(3);
    for (let i = 1; i < count && !bits.over; i++) {
      at = at.map((c) => c + bits.read(extra + 2) - 2 ** (extra + 1));
      line.push(metres(at));
    }
  }
  return { kind, radius, line };
}

const metres = (at: readonly number[]): Point => [
  at[0]! * PLACE_STEP,
  at[1]! * PLACE_STEP,
  at[2]! * PLACE_STEP,
];

/** A checksum of 24 bits (CRC-24 of RFC 4880): it finds every burst of that length, and all but one in 16 million of other faults. */
function checkOf(bytes: readonly number[]): number {
  let crc = 0xb704ce;
  for (const byte of bytes) {
    crc ^= byte << 16;
    for (let bit = 0; bit < 8; bit++) {
      crc <<= 1;
      if (crc & 0x1000000) crc ^= 0x1864cfb;
    }
  }
  return crc & 0xffffff;
}
