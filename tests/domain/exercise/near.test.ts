import { describe, expect, it } from 'vitest';
import { exerciseAt, isNearAt } from '../../../src/domain/exercise/moment.ts';
import { nearView } from '../../../src/domain/exercise/near-view.ts';
import { routineOf } from '../../../src/domain/exercise/routine.ts';
import { parseAddress } from '../../../src/domain/view/address.ts';
import { readBundle } from '../../tools/read-bundle.ts';

const content = readBundle('en');

describe('the film of an exercise', () => {
  it.each(content.exercises.map(({ id }) => id))(
    'of %s begins and ends on the whole body, and is near its muscles in between',
    (id) => {
      const routine = routineOf(content.exercises.find((e) => e.id === id)!, 'right');
      const near = (share: number) => isNearAt(routine, exerciseAt(routine, share * routine.seconds));
      expect([near(0), near(1)]).toEqual([false, false]);
      const seen = Array.from({ length: 100 }, (_, i) => near(i / 100));
      expect(seen.filter(Boolean).length).toBeGreaterThan(10);
    },
  );

  it('stays where somebody keeps it, and touches no other view', () => {
    const at = (end: string) =>
      parseAddress(`#/en/neck/trapezius-descending/right/trapezius-descending-top${end}`, 'en').view;
    const view = at('/exercises/neck-turn?t=40');
    expect(nearView(view).options).toEqual({ t: 40, see: 'near' });
    expect(nearView(view)).toBe(nearView(view));
    // Of both pictures beside each other one is near.
    expect(nearView(at('/exercises/neck-turn?see=both')).options.see).toBe('near');
    for (const other of ['/exercises/neck-turn?see=whole', '/exercises', '/where']) {
      const kept = at(other);
      if (kept.point?.step === 'exercises' && !kept.point.exercise) continue;
      expect(nearView(kept)).toBe(kept);
    }
  });
});
