import { BitReader, BitWriter } from '../../core/code/bits.ts';
import { type SealTrouble, sealWord, unsealWord } from '../../core/code/sealed.ts';
import type { Codes } from '../../core/content/codes.ts';
import type { Side } from '../../core/ids.ts';
import { MARK_BITS, MARK_KINDS, type Mark } from '../marks/mark.ts';
import { LONGEST_NOTE, MOST, type Plan, type PlanExercise } from './plan.ts';
import { readPlanStrokes, writePlanStrokes } from './plan-paint.ts';

/*
 * A plan as one sealed word of a link: letters, digits, "-" and "_". Its content in bits, version 1: 1 + 14 day, 1 level, 1 shape, 1 calm; four lists, each 4 bits (areas 5) of their number and then
 *   points: 10 code, 1 side;
 *   marks: 9 code of the muscle, 1 side, 7 u, 7 v, 4 depth, 2 kind (version 2: 9 code, 1 side, 4 part, 8 u, 9 v, 5 depth, 2 kind);
 *   areas: 9 code, 2 side (version 3: and 1 whether strokes show what of it is painted);
 *   exercises: 9 code, 2 side, 2 version, 6 repetitions, 8 hold, 3 days (0: as the content says);
 * 9 bytes of the note, and the note in UTF-8; version 3: and strokes (`plan-paint.ts`). A plan without marks is written as version 1, with
 * marks as 2, with strokes as 3. Codes are places in `content/facts/codes.json`. What a code says never changes:
 * another way to write gets another version.
 */

/** Without marks, and with them: in version 1 these were too coarse for long muscles, and knew no parts. With strokes. */
const VERSIONS = { plain: 1, marked: 2, painted: 3 } as const;
/** More bytes of content would be a word of more than 800 letters. */
const MOST_BYTES = 594;
const BITS = {
  day: 14,
  point: 10,
  code: 9,
  side: 2,
  times: 6,
  hold: 8,
  days: 3,
  note: 9,
} as const;
/** How version 1 kept a mark. */
const COARSE = { part: 0, u: 7, v: 7, depth: 4, kind: 2 } as const;
const COUNT = { points: 4, marks: 4, areas: 5, exercises: 4 } as const;
/** Plans were sealed before there were other kinds of words. */
const KIND = '';

const SIDES: readonly (Side | 'both' | undefined)[] = [undefined, 'right', 'left', 'both'];
const EXERCISE_VERSIONS: readonly PlanExercise['version'][] = [undefined, 'easier', 'harder'];

const most = (bits: number): number => 2 ** bits - 1;
const within = (value: number, bits: number): number =>
  Math.min(most(bits), Math.max(0, Math.round(Number.isFinite(value) ? value : 0)));

/** The letters of a note that a plan keeps: one line of them, no more than `LONGEST_NOTE`, none half or without a look of its own. */
export const keptNote = (text: string): string =>
  [
    ...text
      .replace(/[\p{Cf}\p{Cs}]/gu, '')
      .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
      .trim(),
  ]
    .slice(0, LONGEST_NOTE)
    .join('')
    .trim();

/** The word of a plan. What the lists hold beyond `MOST`, ids that have no code, and strokes that it has no room for, are left out. */
export function encodePlan(plan: Plan, codes: Codes): string {
  const painted = plan.strokes && plan.strokes.length > 0 && plan.areas.length > 0;
  const version = painted ? VERSIONS.painted : plan.marks.length > 0 ? VERSIONS.marked : VERSIONS.plain;
  const bytes = planBytes(plan, codes, version);
  return painted && bytes.length > MOST_BYTES
    ? encodePlan({ ...plan, strokes: undefined }, codes)
    : sealWord(KIND, version, bytes);
}

function planBytes(plan: Plan, codes: Codes, version: number): readonly number[] {
  const painted = version === VERSIONS.painted;
  const bits = new BitWriter();
  bits.write(plan.day === undefined ? 0 : 1, 1);
  bits.write(within(plan.day ?? 0, BITS.day), BITS.day);
  bits.write(plan.level === 'clinical' ? 1 : 0, 1);
  bits.write(plan.shape === 'female' ? 1 : 0, 1);
  bits.write(plan.calm ? 1 : 0, 1);
  const list = <T>(
    name: keyof typeof MOST,
    items: readonly T[],
    known: readonly string[],
    id: (t: T) => string,
  ) => {
    const kept = items.filter((item) => known.includes(id(item))).slice(0, MOST[name]);
    bits.write(kept.length, COUNT[name]);
    return kept.map((item) => [item, known.indexOf(id(item))] as const);
  };
  for (const [{ side }, code] of list('points', plan.points, codes.points, (p) => p.id)) {
    bits.write(code, BITS.point);
    bits.write(side === 'left' ? 1 : 0, 1);
  }
  const marks = list('marks', plan.marks, codes.muscles, (m) => m.muscle);
  for (const [mark, code] of marks) {
    bits.write(code, BITS.code);
    bits.write(mark.side === 'left' ? 1 : 0, 1);
    bits.write(within(mark.part ?? 0, MARK_BITS.part), MARK_BITS.part);
    for (const name of ['u', 'v', 'depth'] as const)
      bits.write(within(mark[name] * most(MARK_BITS[name]), MARK_BITS[name]), MARK_BITS[name]);
    bits.write(mark.kind ? MARK_KINDS.indexOf(mark.kind) + 1 : 0, MARK_BITS.kind);
  }
  for (const [{ side, part }, code] of list('areas', plan.areas, codes.areas, (a) => a.id)) {
    bits.write(code, BITS.code);
    bits.write(SIDES.indexOf(side), BITS.side);
    if (painted) bits.write(part ? 1 : 0, 1);
  }
  for (const [exercise, code] of list('exercises', plan.exercises, codes.exercises, (e) => e.id)) {
    bits.write(code, BITS.code);
    bits.write(SIDES.indexOf(exercise.side), BITS.side);
    bits.write(EXERCISE_VERSIONS.indexOf(exercise.version), 2);
    bits.write(within(exercise.repetitions ?? 0, BITS.times), BITS.times);
    bits.write(within(exercise.hold ?? 0, BITS.hold), BITS.hold);
    bits.write(within(exercise.daysPerWeek ?? 0, BITS.days), BITS.days);
  }
  const note = [...new TextEncoder().encode(keptNote(plan.note))];
  bits.write(note.length, BITS.note);
  for (const byte of note) bits.write(byte, 8);
  if (painted) writePlanStrokes(bits, plan.strokes ?? []);
  return bits.bytes();
}

/** The plan that a word holds, whole or not at all. */
export function decodePlan(word: string, codes: Codes): { plan: Plan } | SealTrouble {
  const body = unsealWord(KIND, Object.values(VERSIONS), word);
  if ('trouble' in body) return body;
  const bits = new BitReader(body.content);
  const plan = readPlan(bits, codes, body.version);
  return plan ? { plan } : { trouble: 'newer' };
}

/** Undefined where a code stands for nothing that this app knows: a newer one wrote it. */
function readPlan(bits: BitReader, codes: Codes, version: number): Plan | undefined {
  const size: Record<keyof typeof MARK_BITS, number> = version === VERSIONS.plain ? COARSE : MARK_BITS;
  const painted = version === VERSIONS.painted;
  let unknown = false;
  const id = <Id extends string>(list: readonly Id[], size: number): Id => {
    const found = list[bits.read(size)];
    if (found === undefined) unknown = true;
    return found ?? ('' as Id);
  };
  const several = <T>(name: keyof typeof COUNT, one: () => T): T[] =>
    Array.from({ length: bits.read(COUNT[name]) }, one);
  const share = (size: number): number => bits.read(size) / most(size);
  const side = (): Side => (bits.read(1) ? 'left' : 'right');

  const dated = bits.read(1) === 1;
  const day = bits.read(BITS.day);
  const level = bits.read(1) ? 'clinical' : 'everyday';
  const shape = bits.read(1) ? 'female' : 'male';
  const calm = bits.read(1) === 1;
  const points = several('points', () => ({ id: id(codes.points, BITS.point), side: side() }));
  const marks = several('marks', (): Mark => {
    const at = { muscle: id(codes.muscles, BITS.code), side: side() };
    const part = bits.read(size.part);
    const place = { u: share(size.u), v: share(size.v), depth: share(size.depth) };
    const kind = MARK_KINDS[bits.read(size.kind) - 1];
    return { ...at, ...(part > 0 && { part }), ...place, ...(kind && { kind }) };
  });
  const areas = several('areas', () => {
    const area = id(codes.areas, BITS.code);
    const on = SIDES[bits.read(BITS.side)];
    if (on === 'both') unknown = true;
    const part = painted && bits.read(1) === 1;
    return { id: area, ...(on && on !== 'both' && { side: on }), ...(part && { part }) };
  });
  const exercises = several('exercises', (): PlanExercise => {
    const exercise = id(codes.exercises, BITS.code);
    const on = SIDES[bits.read(BITS.side)];
    const step = bits.read(2);
    if (step >= EXERCISE_VERSIONS.length) unknown = true;
    const version = EXERCISE_VERSIONS[step];
    const [repetitions, hold, daysPerWeek] = [
      bits.read(BITS.times),
      bits.read(BITS.hold),
      bits.read(BITS.days),
    ];
    return {
      id: exercise,
      ...(on && { side: on }),
      ...(version && { version }),
      ...(repetitions > 0 && { repetitions }),
      ...(hold > 0 && { hold }),
      ...(daysPerWeek > 0 && { daysPerWeek }),
    };
  });
  const note = readNote(bits);
  const strokes = painted ? readPlanStrokes(bits) : undefined;
  if (unknown || bits.over || note === undefined || (painted && !strokes)) return undefined;
  const plan: Plan = { level, shape, calm, points, marks, areas, exercises, note };
  return { ...(dated && { day }), ...plan, ...(strokes && { strokes }) };
}

function readNote(bits: BitReader): string | undefined {
  const bytes = Uint8Array.from({ length: bits.read(BITS.note) }, () => bits.read(8));
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // Nothing that this app would not have written itself.
    return keptNote(text) === text ? text : undefined;
  } catch {
    return undefined;
  }
}
