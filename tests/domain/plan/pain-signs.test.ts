import { describe, expect, it } from 'vitest';
import type { AreaId } from '../../../src/core/ids.ts';
import { painSigns } from '../../../src/domain/plan/pain-signs.ts';
import { emptyPlan } from '../../../src/domain/plan/plan.ts';
import { readBundle } from '../../tools/read-bundle.ts';

const content = readBundle('en');
const empty = emptyPlan({ level: 'everyday', shape: 'female', calm: false });
const areas = [{ id: 'low-back-middle' as AreaId }];

describe('the warning signs of a plan of pain alone', () => {
  it('are those of its areas, what cannot wait among them, and none that follows a needle', () => {
    const signs = painSigns({ ...empty, areas }, content)!;
    const near = content.skinAreas.find(({ id }) => id === 'low-back-middle')!.redFlags;
    expect(signs.slice(0, near.length).map(({ id }) => id)).toEqual(expect.arrayContaining([...near]));
    expect(signs.some(({ urgency }) => urgency === 'emergency')).toBe(true);
    expect(signs.filter(({ everyday }) => /^(After a|In the) /.test(everyday))).toEqual([]);
  });

  it('give way to what may follow a needle once a place or a mark is in it, or where nothing is painted', () => {
    const point = { id: content.points[0]!.id, side: 'right' } as const;
    expect(painSigns({ ...empty, areas, points: [point] }, content)).toBeUndefined();
    expect(painSigns(empty, content)).toBeUndefined();
  });
});
