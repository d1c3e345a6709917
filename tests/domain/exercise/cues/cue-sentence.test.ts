import { describe, expect, it } from 'vitest';
import { cueSentence } from '../../../../src/domain/exercise/cues/cue-sentence.ts';
import type { PhaseKind } from '../../../../src/domain/exercise/routine.ts';
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

  it('tells what to leave while it is held, and of the other side when sides change', () => {
    const { movement } = exercises.find(({ id }) => id === 'nod-stretch')!;
    expect(movement.everyday.endsWith(of('nod-stretch', 'hold'))).toBe(true);
    expect(of('nod-stretch', 'hold')).not.toBe(of('nod-stretch', 'out'));
    expect(of('lying-march', 'change').length).toBeGreaterThan(5);
    expect(of('lying-march', 'hold')).not.toContain(of('lying-march', 'change'));
  });
});
