import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type AreaId, asId } from '../../../src/core/ids.ts';
import type { BodyMap } from '../../../src/core/model/body-map.ts';
import { areasInFace, facesOf } from '../../../src/domain/map/map-areas.ts';

const map = JSON.parse(readFileSync('public/models/body-map.json', 'utf8')) as BodyMap;
const temple = { id: asId<AreaId>('temple'), side: 'left' } as const;
const buttock = { id: asId<AreaId>('buttock-middle'), side: 'right' } as const;
const middle = { id: asId<AreaId>('low-back-middle') } as const;

describe('areas on the flat map', () => {
  it('are on the side that hurts, as each face has it', () => {
    const xs = (face: 'front' | 'back', area: typeof temple | typeof buttock) =>
      areasInFace(face, [area], map).flatMap(({ spots }) => spots.map(([x]) => x));
    // The front has the person's left at its right; the back has it at its left.
    expect(Math.min(...xs('front', temple))).toBeGreaterThan(0);
    expect(Math.min(...xs('back', buttock))).toBeGreaterThan(0);
  });

  it('of the midline are drawn on both halves', () => {
    expect(areasInFace('back', [middle], map).map(({ side }) => side)).toEqual(['left', 'right']);
  });

  it('ask for no more faces than show them all', () => {
    expect(facesOf([], [buttock, middle], new Map(), map)).toEqual(['back']);
    expect(facesOf([], [temple], new Map(), map)).toHaveLength(1);
    expect(facesOf([], [temple, buttock], new Map(), map).length).toBeLessThanOrEqual(2);
    expect(facesOf([], [], new Map(), map)).toEqual([]);
  });
});
