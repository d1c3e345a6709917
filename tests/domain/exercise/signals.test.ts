import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exerciseAt } from '../../../src/domain/exercise/moment.ts';
import { type Routine, routineOf } from '../../../src/domain/exercise/routine.ts';
import { hasHolds, type SignalKind, signalsBetween } from '../../../src/domain/exercise/signals.ts';
import { readBundle } from '../../tools/read-bundle.ts';

const { exercises } = readBundle('en');

/** The routine of an exercise of the content, as it begins on the right. */
const routine = (id: string): Routine =>
  routineOf(exercises.find((e) => e.id === id) ?? expect.fail(`no ${id}`), 'right');

/** All that is due in it, with the second at which it is. */
function told(of: Routine): string[] {
  const found: string[] = [];
  for (let now = 0; now < of.seconds; now++)
    for (const kind of signalsBetween(of, now, now + 1)) found.push(`${now + 1} ${kind}`);
  return found;
}

describe('the signals of an exercise', () => {
  it('come at the start and end of each hold, at the change of sides and at the end', () => {
    // Get ready 5, out 3, hold 15, back 3, rest 5, all twice, then the other side after 6.
    expect(told(routine('neck-side-stretch'))).toEqual([
      '8 begin',
      '23 end',
      '34 begin',
      '49 end',
      '52 change',
      '61 begin',
      '76 end',
      '87 begin',
      '102 end',
      '105 done',
    ]);
  });

  it('tell of the next direction instead of the end of the last hold before it', () => {
    const kinds = told(routine('neck-press')).map((line) => line.split(' ')[1]);
    const set = ['begin', 'end', 'begin', 'end', 'begin', 'end', 'begin', 'end', 'begin'];
    expect(kinds).toEqual([...set, 'change', ...set, 'change', ...set, 'change', ...set, 'done']);
  });

  it('come at the start and end of each round where nothing is held', () => {
    const kinds = told(routine('chest-opener')).map((line) => line.split(' ')[1]);
    expect(kinds).toEqual(['begin', 'end', 'begin', 'done']);
    expect(hasHolds(routine('chest-opener'))).toBe(false);
    expect(told(routine('walking'))).toEqual(['5 begin', `${routine('walking').seconds} done`]);
  });

  it.each(exercises.map((e) => [e.id, e] as const))('agree with what is said in %s', (_, exercise) => {
    for (const side of ['left', 'right'] as const) {
      const of = routineOf(exercise, side);
      const holds = of.phases.filter(({ kind }) => kind === 'hold' || kind === 'press');
      const begins = told(of).filter((line) => line.endsWith('begin'));
      if (holds.length > 0) expect(begins.map(Number.parseFloat)).toEqual(holds.map(({ start }) => start));
      else expect(begins.length).toBeGreaterThan(0);
      expect(told(of).filter((line) => line.endsWith('done'))).toEqual([`${of.seconds} done`]);
      for (const { start } of holds) {
        expect(exerciseAt(of, start + 0.01).phase.kind).toMatch(/hold|press/);
        expect(signalsBetween(of, start - 0.01, start)).toEqual(['begin']);
      }
    }
  });

  it('come once each, whatever the steps are in which the time goes by', () => {
    const steps = fc.array(fc.double({ min: 0.001, max: 2, noNaN: true }), {
      minLength: 400,
      maxLength: 400,
    });
    fc.assert(
      fc.property(fc.constantFrom(...exercises), steps, (exercise, by) => {
        const of = routineOf(exercise, 'left');
        const end = Math.min(
          of.seconds,
          by.reduce((sum, step) => sum + step, 0),
        );
        const found: SignalKind[] = [];
        let now = 0;
        for (const step of by) {
          const next = Math.min(end, now + step);
          found.push(...signalsBetween(of, now, next));
          now = next;
        }
        expect(found).toEqual(signalsBetween(of, 0, now));
      }),
      { numRuns: 60 },
    );
  });

  it('are none where the time stands or goes back', () => {
    const of = routine('neck-side-stretch');
    expect(signalsBetween(of, 8, 8)).toEqual([]);
    expect(signalsBetween(of, 50, 0)).toEqual([]);
  });
});
