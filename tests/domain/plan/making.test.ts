import { describe, expect, it } from 'vitest';
import { type AreaId, asId, type ExerciseId, type PointId, sided } from '../../../src/core/ids.ts';
import {
  areasOfPaint,
  offeredExercises,
  placeOf,
  regionOf,
  withAreas,
  withExercise,
  withoutExercise,
  withoutPoint,
  withPoint,
} from '../../../src/domain/plan/making.ts';
import { emptyPlan, MOST } from '../../../src/domain/plan/plan.ts';
import { readBundle } from '../../tools/read-bundle.ts';

const content = readBundle('en');
const empty = emptyPlan({ level: 'everyday', shape: 'male', calm: false });
const front = asId<PointId>('trapezius-descending-front');
const temple = asId<PointId>('temporalis-front');
const ids = (list: readonly { id: ExerciseId }[]) => list.map((e) => e.id);

describe('a plan that is put together', () => {
  it('has every place once, on either side', () => {
    const twice = withPoint(withPoint(withPoint(empty, front, 'left'), front, 'left'), front, 'right');
    expect(twice.points).toEqual([
      { id: front, side: 'left' },
      { id: front, side: 'right' },
    ]);
  });

  it('offers the exercises of its places, each once, and keeps what was chosen beside them', () => {
    const one = withPoint(empty, front, 'left');
    const both = withPoint(one, front, 'right');
    expect(ids(offeredExercises(both, content))).toEqual(ids(offeredExercises(one, content)));
    const beside = withExercise(one, { id: asId('knee-to-chest') });
    expect(ids(offeredExercises(beside, content)).at(-1)).toBe('knee-to-chest');
  });

  it('loses with a place what was for that alone', () => {
    const [first] = offeredExercises(withPoint(empty, front, 'left'), content);
    const chosen = withExercise(withExercise(withPoint(empty, front, 'left'), { id: first!.id }), {
      id: asId('knee-to-chest'),
    });
    expect(ids(withoutPoint(chosen, front, 'left', content).exercises)).toEqual(['knee-to-chest']);
    const other = withPoint(chosen, front, 'right');
    expect(withoutPoint(other, front, 'left', content).exercises).toEqual(chosen.exercises);
  });

  it('changes the dose of an exercise where it stands, and lets it go', () => {
    const two = withExercise(withExercise(empty, { id: asId('chin-tuck') }), { id: asId('neck-turn') });
    const dosed = withExercise(two, { id: asId('chin-tuck'), repetitions: 8 });
    expect(dosed.exercises).toEqual([{ id: 'chin-tuck', repetitions: 8 }, { id: 'neck-turn' }]);
    expect(ids(withoutExercise(dosed, asId('chin-tuck')).exercises)).toEqual(['neck-turn']);
  });

  it('takes no more than a link holds', () => {
    const full = content.exercises.reduce((plan, { id }) => withExercise(plan, { id }), empty);
    expect(full.exercises).toHaveLength(MOST.exercises);
  });

  it('shows an exercise at its own place where there is one, else at another', () => {
    const plan = withPoint(withPoint(empty, temple, 'right'), front, 'left');
    const [first] = offeredExercises(withPoint(empty, front, 'left'), content);
    expect(placeOf(plan, first!.id, content)).toEqual({ id: front, side: 'left' });
    expect(placeOf(empty, asId('knee-to-chest'), content)).toBeDefined();
  });

  it('has what is painted by name, each side by itself, without parts of limbs and no more than it holds', () => {
    const areas = areasOfPaint(
      [
        sided(asId('temple'), 'left'),
        sided(asId('temple'), 'right'),
        sided(asId('low-back-middle')),
        sided('hand', 'left'),
      ],
      content,
    );
    expect(areas).toEqual([
      { id: asId<AreaId>('temple'), side: 'left' },
      { id: asId<AreaId>('temple'), side: 'right' },
      { id: asId<AreaId>('low-back-middle') },
    ]);
    const once = withAreas(empty, areas);
    expect(withAreas(once, areas.slice(1)).areas).toEqual(areas.slice(1));
    expect(withAreas(empty, Array(99).fill(areas[0]!)).areas).toHaveLength(MOST.areas);
  });

  it('leads to the region where a muscle lies, not to the one where its pain is felt', () => {
    const region = (id: string) => regionOf(content.muscles.find((muscle) => muscle.id === id));
    expect(['trapezius-descending', 'temporalis', 'piriformis'].map(region)).toEqual([
      'neck',
      'head',
      'low-back',
    ]);
  });
});
