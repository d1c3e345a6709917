import { describe, expect, it } from 'vitest';
import { hasSides } from '../../../src/domain/exercise/symmetry.ts';
import { forOneSide } from '../../../src/domain/plan/one-side.ts';
import { readBundle } from '../../tools/read-bundle.ts';

/** Who is told to keep to one side must not be told these. */
const BOTH =
  /change sides|do the other side|then the other|each side|cambie de lado|haga el otro lado|luego al otro|cada lado|other leg|otra pierna|alterna/;

describe.each(['en', 'es'] as const)('an exercise of a plan for one side (%s)', (language) => {
  const { exercises } = readBundle(language);
  const said = exercises
    .filter(({ id }) => hasSides(id))
    .flatMap(({ id, start, movement, dose }) =>
      [start, movement, dose].flatMap(({ everyday, clinical }) =>
        [everyday, clinical].map((text) => [id, text]),
      ),
    ) as [string, string][];

  it('is never told to change sides, and told all else as ever', () => {
    expect(said.filter(([, text]) => BOTH.test(text)).length).toBeGreaterThan(5);
    expect(said.filter(([, text]) => BOTH.test(forOneSide(text)))).toEqual([]);
    for (const [id, text] of said) {
      expect(forOneSide(text), id).toMatch(/\S[^.]*\.$/);
      if (!BOTH.test(text)) expect(forOneSide(text)).toBe(text);
    }
  });
});
