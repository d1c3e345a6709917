import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readAreas } from '../../../models/areas.ts';
import type { ContentBundle } from '../../../src/core/content/bundle.ts';
import { type AreaKey, asId, sided, splitSided } from '../../../src/core/ids.ts';
import type { ModelIndex } from '../../../src/core/model/model-index.ts';
import { lookOf } from '../../../src/domain/look/look.ts';
import { missingOf } from '../../../src/domain/pain/fit-view.ts';
import { afterStroke, keysOf } from '../../../src/domain/pain/painted.ts';
import { unionOfZones } from '../../../src/domain/pain/pattern.ts';
import { areaAt, areasShot, capsulesOf } from '../../../src/domain/pain/places.ts';
import { rankMuscles } from '../../../src/domain/pain/ranking.ts';
import { warningSigns } from '../../../src/domain/pain/warning-signs.ts';
import { checkView } from '../../../src/domain/reach/check-view.ts';
import { formatAddress, parseAddress } from '../../../src/domain/view/address.ts';
import { muscleView, painView, startView } from '../../../src/domain/view/view.ts';

const read = <T>(file: string) => JSON.parse(readFileSync(`public/${file}`, 'utf8')) as T;
const content = read<ContentBundle>('content/en.json');
const index = read<ModelIndex>('models/index.json');
const midline = new Set(content.skinAreas.filter((a) => a.midline).map((a) => a.id));
const start = startView('en');
const keys = (...words: string[]) => words.map(asId<AreaKey>);

describe('painted areas', () => {
  it('are kept by the address, in the order of painting', () => {
    const view = painView(
      start,
      keys('temple.right', 'tailbone', 'jaw.left'),
      asId('temporalis-front.right'),
    );
    expect(formatAddress(view)).toBe(
      '/en/pain?pain=temple.right,tailbone,jaw.left&pattern=temporalis-front.right',
    );
    expect(parseAddress(formatAddress(view), 'en').view).toEqual(view);
    expect(checkView(view, content)).toEqual({ view, broken: false, unread: false });
  });

  it('that nobody knows are left out with a word, and the rest is shown', () => {
    const read = checkView(
      painView(start, keys('temple', 'elbow.left', 'jaw.left', 'tailbone.left')),
      content,
    );
    expect(read.unread).toBe(true);
    expect(read.broken).toBe(false);
    expect(read.view.options.pain).toEqual(['jaw.left', 'tailbone']);
  });

  it('are added and erased by strokes', () => {
    expect(afterStroke(keys('a.left', 'b'), keys('b', 'c.left'), 'paint')).toEqual(['a.left', 'b', 'c.left']);
    expect(afterStroke(keys('a.left', 'b', 'c.left'), keys('b', 'd'), 'erase')).toEqual(['a.left', 'c.left']);
  });

  it('have the middle in the content where they have it in the model', () => {
    for (const { id, volumes } of readAreas()) {
      const off = Math.abs(volumes.reduce((sum, { a, b }) => sum + a[0] + b[0], 0)) / volumes.length;
      expect(midline.has(asId(id)), id).toBe(off < 1);
    }
  });
});

describe('a touch of the skin', () => {
  it.each(content.skinAreas)('in the middle of $id names it, on the side that was touched', (area) => {
    for (const key of keysOf(area)) {
      const [first] = capsulesOf(index, key);
      const { a, b } = first!;
      const middle = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2, (a[2] + b[2]) / 2] as const;
      expect(areaAt(index, midline, middle)).toBe(key);
    }
  });

  it('far from every area names none', () => {
    expect(areaAt(index, midline, [0.2, 0.9, 0.3])).toBeUndefined();
  });
});

describe('the camera', () => {
  it('faces what it is sent to, and only comes nearer where that lies all around', () => {
    const from = [0, 0, -1] as const;
    expect(areasShot(index, keys('around-eye.right'), from)!.direction[2]).toBeGreaterThan(0.6);
    expect(areasShot(index, keys('sacrum'), from)!.direction[2]).toBeLessThan(-0.6);
    expect(areasShot(index, keys('ear.left'), from)!.direction[0]).toBeGreaterThan(0.6);
    const neck = content.skinAreas.filter((a) => a.regions.includes('neck')).flatMap(keysOf);
    expect(areasShot(index, neck, from)!.direction).toEqual(from);
  });

  it('has the top of the head in the picture where one of several places is on the head', () => {
    const { target, radius } = areasShot(index, keys('temple.right', 'tailbone'), [0, 0, -1])!;
    const [top, low] = [index.structures.find(({ id }) => id === 'skin')!.bounds.max[1], 0.82];
    expect(target[1] + radius).toBeGreaterThan(top);
    expect(target[1] - radius).toBeLessThan(low);
  });
});

describe('warning signs', () => {
  it('of the painted place come first, then those of its region, each once', () => {
    const { first, others } = warningSigns(keys('upper-chest.left', 'upper-arm-front.left'), content);
    expect(first.map((claim) => claim.everyday)[0]).toMatch(/chest or the arm/);
    const neck = content.regions.find((r) => r.id === 'neck')!;
    expect([...first, ...others].map((c) => c.everyday).sort()).toEqual(
      neck.redFlags.map((c) => c.everyday).sort(),
    );
  });

  it('are there for every area, with their sources', () => {
    for (const area of content.skinAreas) {
      const { first } = warningSigns(keysOf(area), content);
      expect(first.length, area.id).toBeGreaterThan(0);
      for (const claim of first) expect(claim.sources.length).toBeGreaterThan(0);
    }
  });
});

describe('the ranking', () => {
  it('has nothing to say of an empty body', () => {
    expect(rankMuscles([], content)).toEqual([]);
  });

  it('tells both sides, either side and one side apart', () => {
    const side = (...painted: string[]) => rankMuscles(keys(...painted), content)[0]!.best[0]!.side;
    expect(side('temple.right', 'forehead.right')).toBe('right');
    expect(side('temple.left', 'forehead.left', 'temple.right', 'forehead.right')).toBe('both');
    expect(side('tailbone')).toBe('either');
  });

  it('names no side of what is missing where the left or the right may be meant', () => {
    const [either] = rankMuscles(keys('sacrum'), content)
      .flatMap(({ best }) => best)
      .filter((fit) => fit.side === 'either' && fit.missing.length > 0);
    expect(missingOf(either!).length).toBeGreaterThan(0);
    expect(missingOf(either!).filter((key) => splitSided<string>(key).side)).toEqual([]);
    const [right] = rankMuscles(keys('temple.right'), content)
      .flatMap(({ best }) => best)
      .filter((fit) => fit.side === 'right' && fit.missing.length > 0);
    expect(missingOf(right!)).toEqual(right!.missing);
  });

  it('has something to say of every area, and sets what most people feel above what some feel', () => {
    for (const area of content.skinAreas) {
      const key = keysOf(area).at(-1)!;
      const ranked = rankMuscles([key], content).map((m) => m.best[0]!.essential.length);
      expect(ranked.length, area.id).toBeGreaterThan(0);
      expect(
        [...ranked].sort((a, b) => b - a),
        area.id,
      ).toEqual(ranked);
    }
  });
});

describe('the pattern on the skin of a muscle', () => {
  const view = muscleView(start, { region: 'neck', muscle: asId('trapezius-descending'), side: 'left' });
  const points = content.points.filter((p) => p.muscle === 'trapezius-descending');

  it('is that of all its points together, on the side that is looked at', () => {
    const zones = lookOf(view, content, index).zones;
    const areas = unionOfZones(points).map(({ area }) => sided(area, 'left'));
    expect(zones).toHaveLength(areas.flatMap((key) => capsulesOf(index, key)).length);
    expect(zones.every((z) => z.a[0] > 0)).toBe(true);
  });

  it('is that of one point while it is pointed at', () => {
    const one = lookOf(view, content, index, { id: points[0]!.id, side: 'left' }).zones;
    expect(one.length).toBeLessThan(lookOf(view, content, index).zones.length);
  });
});
