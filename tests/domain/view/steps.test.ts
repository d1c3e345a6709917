import { describe, expect, it } from 'vitest';
import { asId, type ExerciseId } from '../../../src/core/ids.ts';
import { formatAddress } from '../../../src/domain/view/address.ts';
import { neighbourView } from '../../../src/domain/view/steps.ts';
import { type PointPlace, pointView, startView, type View } from '../../../src/domain/view/view.ts';

describe('the story of a point', () => {
  const place: PointPlace = {
    region: 'neck',
    muscle: asId('trapezius-descending'),
    side: 'left',
    point: asId('trapezius-descending-top'),
  };
  const first = pointView(startView('en'), place);

  it('goes through all steps and stages forward, and back the same way', () => {
    const way: string[] = [];
    let at: View | undefined = first;
    for (; at; at = neighbourView(at, 1)) way.push(formatAddress(at).split('/').slice(6).join('/'));
    expect(way).toEqual([
      'where',
      'band/bundle',
      'band/fibre',
      'band/sarcomere',
      'band/loop',
      'injection/before',
      'injection/find',
      'injection/needle',
      'injection/twitch',
      'injection/spread',
      'injection/release',
      'after/minutes',
      'after/hours',
      'after/days',
      'after/weeks',
      'after/series',
      'exercises',
    ]);
    const back: string[] = [];
    at = pointView(first, place, { step: 'exercises' });
    for (; at; at = neighbourView(at, -1)) back.push(formatAddress(at).split('/').slice(6).join('/'));
    expect(back.reverse()).toEqual(way);
  });

  it('keeps what the needle brings through the injection, and no longer', () => {
    const spread = pointView(first, place, { step: 'injection', stage: 'spread' });
    const release = neighbourView({ ...spread, options: { drug: 'none' } }, 1)!;
    expect(release.options.drug).toBe('none');
    expect(neighbourView(release, 1)?.options.drug).toBeUndefined();
  });

  it('keeps how near the exercises are looked at from one to the next, and no longer', () => {
    const list = [asId<ExerciseId>('bird-dog'), asId<ExerciseId>('bridge')];
    const dog = pointView(first, place, { step: 'exercises', exercise: list[0]! });
    const bridge = neighbourView({ ...dog, options: { see: 'near' } }, 1, list)!;
    expect(bridge.options.see).toBe('near');
    expect(neighbourView(bridge, -1, list)!.options.see).toBe('near');
    const all = neighbourView({ ...dog, options: { see: 'near' } }, -1, list)!;
    expect(all.options.see).toBeUndefined();
  });

  it('goes from what is done by hand to the days after, and back, where no needle is drawn', () => {
    const hand = pointView(first, place, { step: 'injection', stage: 'needle' });
    const after = neighbourView(hand, 1, [], true)!;
    expect(formatAddress(after)).toContain('/after/minutes');
    expect(neighbourView(after, -1, [], true)).toEqual(hand);
    const linked = pointView(first, place, { step: 'injection', stage: 'spread' });
    expect(neighbourView(linked, 1, [], true)).toEqual(after);
  });

  it('has no neighbours outside a point', () => {
    expect(neighbourView(startView('en'), 1)).toBeUndefined();
  });
});
