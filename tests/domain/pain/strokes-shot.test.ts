import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { asId, type PointId } from '../../../src/core/ids.ts';
import type { ModelIndex } from '../../../src/core/model/model-index.ts';
import type { Patterns } from '../../../src/core/model/patterns.ts';
import { sidedAnchor } from '../../../src/domain/anchor/sided-anchor.ts';
import { strokePath } from '../../../src/domain/map/map-strokes.ts';
import { strokesOn } from '../../../src/domain/pain/strokes.ts';
import { feltShot, strokePlaces, strokesSeenFrom } from '../../../src/domain/pain/strokes-shot.ts';

const patterns = JSON.parse(
  readFileSync(new URL('../../../public/models/patterns.json', import.meta.url), 'utf8'),
) as Patterns;
const index = JSON.parse(
  readFileSync(new URL('../../../public/models/index.json', import.meta.url), 'utf8'),
) as ModelIndex;
const of = (id: string, side: 'right' | 'left' = 'right') => strokesOn(patterns, [asId<PointId>(id)], side);

describe('where a pattern is looked at from', () => {
  it('is its own side, whatever side the body is on', () => {
    const calf = of('gluteus-minimus-rear');
    expect(strokesSeenFrom(calf, [0, 0, -1])[2]).toBeLessThan(-0.8);
    expect(strokesSeenFrom(of('gluteus-minimus-front'), [-1, 0, 0])[0]).toBeLessThan(-0.8);
    expect(strokesSeenFrom(of('gluteus-minimus-front', 'left'), [1, 0, 0])[0]).toBeGreaterThan(0.8);
    expect(strokesSeenFrom(of('frontalis-inner'), [0, 0, 1])[2]).toBeGreaterThan(0.8);
  });

  it('shows a pattern of the front although its point lies on the back', () => {
    expect(strokesSeenFrom(of('splenius-cervicis-upper'), [0, 0, -1])[2]).toBeGreaterThan(-0.8);
    expect(strokesSeenFrom(of('rectus-abdominis-upper'), [0, 0, 1])[2]).toBeLessThan(0);
  });

  it('holds hand and ankle with the limbs, and stays with the trunk without them', () => {
    const lowest = (limbs: boolean, id: string) => Math.min(...strokePlaces(of(id), limbs).map(([, y]) => y));
    expect(lowest(true, 'gluteus-minimus-front')).toBeLessThan(0.1);
    expect(lowest(false, 'gluteus-minimus-front')).toBeGreaterThan(0.6);
    expect(lowest(true, 'scalenus-anterior-middle')).toBeLessThan(0.7);
    expect(lowest(false, 'scalenus-anterior-middle')).toBeGreaterThan(1);
  });
});

describe('the picture of a pattern', () => {
  const shotOf = (id: string, side: 'right' | 'left') =>
    feltShot(of(id, side), sidedAnchor(index, asId<PointId>(id), side)!, (held) => strokePlaces(held, true));
  const [CROWN, FINGERTIP] = [1.645, 0.65];

  it.each(['right', 'left'] as const)(
    'cuts neither head nor hand off where it goes down the arm: %s',
    (side) => {
      for (const id of ['infraspinatus-ridge-inner', 'scalenus-anterior-middle']) {
        const { target, radius } = shotOf(id, side);
        expect(target[1] + radius, id).toBeGreaterThan(CROWN);
        expect(target[1] - radius, id).toBeLessThan(FINGERTIP);
      }
      expect(shotOf('infraspinatus-ridge-inner', side).radius).toBeGreaterThan(0.3);
      // Whole feet where it goes down the leg.
      for (const id of ['gluteus-minimus-front', 'gluteus-minimus-rear']) {
        const { target, radius } = shotOf(id, side);
        expect(target[1] - radius, id).toBeLessThan(0);
      }
    },
  );

  it('stays near to what is small', () => {
    expect(shotOf('temporalis-front', 'right').radius).toBeLessThan(0.16);
    expect(shotOf('infraspinatus-inner-edge', 'right').radius).toBeLessThan(0.16);
  });
});

describe('a stroke on the flat map', () => {
  const shown = (id: string, face: 'front' | 'back', side: 'right' | 'left' = 'right') =>
    of(id, side)
      .map((stroke) => strokePath(stroke, face, 'male'))
      .filter(Boolean);
  const first = (path: string): number => Number(/^M(-?\d+)/.exec(path)![1]);

  it('is in the face that shows it, and what lies on the flank in both', () => {
    expect(shown('frontalis-inner', 'front').length).toBe(of('frontalis-inner').length);
    expect(shown('frontalis-inner', 'back')).toEqual([]);
    expect(shown('multifidus-lumborum-lower', 'front')).toEqual([]);
    expect(shown('quadratus-lumborum-superficial-lower', 'front').length).toBeGreaterThan(0);
    expect(shown('quadratus-lumborum-superficial-lower', 'back').length).toBeGreaterThan(0);
  });

  it('lies on the side of the body that it is on', () => {
    // The right side is on the left of the front face and on the right of the back face.
    expect(first(shown('frontalis-inner', 'front')[0]!)).toBeLessThan(0);
    expect(first(shown('frontalis-inner', 'front', 'left')[0]!)).toBeGreaterThan(0);
    expect(first(shown('gluteus-minimus-rear', 'back')[0]!)).toBeGreaterThan(0);
  });
});
