import { describe, expect, it } from 'vitest';
import { cueSentence } from '../../../../src/domain/exercise/cues/cue-sentence.ts';
import type { PhaseKind } from '../../../../src/domain/exercise/routine.ts';
import { inVersion } from '../../../../src/domain/exercise/versions.ts';
import { readBundle } from '../../../tools/read-bundle.ts';

describe.each(['en', 'es'] as const)('the cue of a moment, in %s', (language) => {
  const { exercises } = readBundle(language);
  const of = (id: string, kind: PhaseKind) =>
    cueSentence(exercises.find((e) => e.id === id)!, { kind }, 'everyday');

  it('is said by the text of every exercise: at the start, on the way and while it is held', () => {
    for (const exercise of exercises) {
      expect(of(exercise.id, 'ready')).toBe(exercise.start.everyday);
      for (const kind of ['out', 'hold'] as const) {
        const said = of(exercise.id, kind);
        expect(said.length, exercise.id).toBeGreaterThan(10);
        expect(exercise.movement.everyday).toContain(said);
      }
      expect(of(exercise.id, 'back')).toBe('');
    }
  });

  it('is said of a version that is done otherwise in its own words', () => {
    for (const exercise of exercises)
      for (const version of ['easier', 'harder'] as const) {
        const told = inVersion(exercise, version);
        const own = exercise.ownWays?.[version];
        expect(cueSentence(told, { kind: 'ready' }, 'everyday')).toBe(
          (own?.start ?? exercise.start).everyday,
        );
        const said = cueSentence(told, { kind: 'out' }, 'everyday');
        expect(said.length, `${exercise.id}, ${version}`).toBeGreaterThan(10);
        expect((own?.movement ?? exercise.movement).everyday).toContain(said);
      }
    const four = exercises.find(({ id }) => id === 'figure-four')!;
    const [usual, harder] = [four, inVersion(four, 'harder')].map((told) =>
      cueSentence(told, { kind: 'ready' }, 'everyday'),
    );
    expect(usual).toMatch(/on your back|boca arriba/);
    expect(harder).toMatch(/chair|silla/);
  });

  it('tells what to leave while it is held, and of the other side when sides change', () => {
    const { movement } = exercises.find(({ id }) => id === 'nod-stretch')!;
    expect(movement.everyday.endsWith(of('nod-stretch', 'hold'))).toBe(true);
    expect(of('nod-stretch', 'hold')).not.toBe(of('nod-stretch', 'out'));
    expect(of('lying-march', 'change').length).toBeGreaterThan(5);
    expect(of('lying-march', 'hold')).not.toContain(of('lying-march', 'change'));
  });
});
