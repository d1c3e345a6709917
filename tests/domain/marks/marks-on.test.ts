import { describe, expect, it } from 'vitest';
import { asId, type MuscleId, type Side } from '../../../src/core/ids.ts';
import { randomFrom } from '../../../src/core/math/random.ts';
import { distance, mirrored } from '../../../src/core/math/vector.ts';
import { carryBetween } from '../../../src/core/rig/carry.ts';
import { posePositions } from '../../../src/core/rig/deform.ts';
import type { Pose } from '../../../src/core/rig/pose.ts';
import { poseTransforms } from '../../../src/core/rig/transforms.ts';
import { segmentWeights } from '../../../src/core/rig/weights.ts';
import type { MarkPlace } from '../../../src/domain/marks/mark.ts';
import { decodeMarks, encodeMarks } from '../../../src/domain/marks/marks-code.ts';
import {
  crossed,
  middlePlace,
  nearestPlace,
  placeOn,
  steppedPlace,
} from '../../../src/domain/marks/marks-on.ts';
import { siteNear, siteOf, sitesOn } from '../../../src/domain/marks/sites.ts';
import { anyPlace, shippedSurface } from '../../tools/muscle-surfaces.ts';
import { readBundle } from '../../tools/read-bundle.ts';
import { readIndex } from '../../tools/read-index.ts';

const index = readIndex();
const muscles: readonly MuscleId[] = readBundle('en').muscles.map(({ id }) => id);
const surfaces = await Promise.all(muscles.map(async (id) => ({ id, ...(await shippedSurface(index, id)) })));

const reloaded = (place: MarkPlace): MarkPlace => {
  const read = decodeMarks(encodeMarks([place]), muscles);
  if ('trouble' in read) throw new Error(read.trouble);
  return read.marks[0]!;
};
const share = (sorted: readonly number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]!;

describe('a mark', () => {
  it('lies where the muscle was tapped, after a reload too', () => {
    const lot = randomFrom(22);
    const errors: number[] = [];
    let moved = 0;
    for (const { surface, mesh } of surfaces)
      for (let i = 0; i < 60; i++) {
        const side: Side = i % 2 ? 'left' : 'right';
        const { at } = anyPlace(mesh, lot);
        const tapped = side === 'left' ? mirrored(at) : at;
        const { place } = nearestPlace(surface, side, tapped)!;
        const before = placeOn(surface, place)!.at;
        errors.push(distance(before, tapped) * 1000);
        moved = Math.max(moved, distance(placeOn(surface, reloaded(place))!.at, before) * 1000);
      }
    errors.sort((a, b) => a - b);
    console.info(
      `marks, mm from the tap: ${[0.5, 0.95, 0.99].map((p) => `${p * 100} % ${share(errors, p).toFixed(2)}`).join(', ')}, worst ${errors.at(-1)!.toFixed(2)}; moved by a reload ${moved.toFixed(4)}`,
    );
    expect(moved).toBeLessThan(1e-6);
    expect(errors.at(-1)).toBeLessThan(2);
  });

  /** Three postures that move all that marks can lie on. */
  const POSTURES: Record<string, Pose> = {
    'head turned and bent': { neckRotation: 45, neckFlexion: 20 },
    'trunk bent': { lumbarFlexion: 40, lumbarSide: 10 },
    'arm raised': { armAbductionRight: 75, hipFlexionRight: 70, jawOpening: 20 },
  };

  it.each(Object.entries(POSTURES))('goes with its muscle: %s', (name, pose) => {
    const transforms = poseTransforms(index.rig, pose);
    const lot = randomFrom(5);
    const errors: number[] = [];
    let farthest = 0;
    for (const { id, surface, mesh } of surfaces) {
      const entry = index.structures.find((s) => s.id === id)!;
      const shape = { ...mesh, normals: new Float32Array(mesh.positions.length) };
      const skinning = segmentWeights(entry, index.rig, shape);
      const posed = posePositions(shape, skinning, transforms, 0);
      for (let i = 0; i < 30; i++) {
        const { at, of } = anyPlace(mesh, lot);
        const { place } = nearestPlace(surface, 'right', at)!;
        const { at: position, held } = placeOn(surface, place)!;
        const there = carryBetween(index.rig, entry, held, transforms, false).point(position);
        errors.push(distance(there, of(posed)) * 1000);
        farthest = Math.max(farthest, distance(of(posed), at) * 1000);
      }
    }
    errors.sort((a, b) => a - b);
    console.info(
      `${name}: muscles move by up to ${farthest.toFixed(0)} mm; marks off by ${[0.5, 0.95, 0.99].map((p) => `${p * 100} % ${share(errors, p).toFixed(2)}`).join(', ')}, worst ${errors.at(-1)!.toFixed(2)} mm`,
    );
    expect(farthest).toBeGreaterThan(20);
    expect(errors.at(-1)).toBeLessThan(2);
  });

  it('is found by a tap straight from the front or the back, as the flat map asks', () => {
    const { surface } = surfaces.find(({ id }) => id === 'trapezius-descending')!;
    const middle = placeOn(surface, middlePlace(surface, 'left'))!.at;
    const found = crossed(surface, 'left', [middle[0], middle[1], -2], [0, 0, 1])!;
    const at = placeOn(surface, found.place)!.at;
    expect(Math.hypot(at[0] - middle[0], at[1] - middle[1]) * 1000).toBeLessThan(1);
    expect(found.place.side).toBe('left');
    expect(crossed(surface, 'right', [middle[0], middle[1], -2], [0, 0, 1])).toBeUndefined();
  });

  it('goes 5 mm at a step of the keys, and back, on every muscle', () => {
    const off: string[] = [];
    for (const { id, surface } of surfaces) {
      const start = middlePlace(surface, 'right');
      for (const step of [
        { across: 0, along: 5 },
        { across: 5, along: 0 },
      ]) {
        const there = steppedPlace(surface, start, step);
        const far = distance(placeOn(surface, there)!.at, placeOn(surface, start)!.at) * 1000;
        const back = steppedPlace(surface, there, { across: -step.across, along: -step.along });
        const left = distance(placeOn(surface, back)!.at, placeOn(surface, start)!.at) * 1000;
        // Across a thin muscle the rim comes first.
        if (there.u === start.u && there.v === start.v) off.push(`${id} does not move`);
        if (step.along && (far < 3.5 || far > 6.5)) off.push(`${id} along ${far.toFixed(1)}`);
        if (step.along && left > 1.5) off.push(`${id} back ${left.toFixed(1)}`);
      }
    }
    expect(off).toEqual([]);
  });
});

describe('a tap near to a common site', () => {
  const { surface } = surfaces.find(({ id }) => id === 'trapezius-descending')!;
  const sites = sitesOn(surface, 'left', index.anchors);

  it('within 12 mm means that site, beyond it does not', () => {
    for (const { point, place } of sites) {
      const beside = steppedPlace(surface, { ...place, depth: 0 }, { across: 0, along: 10 });
      expect(siteNear(surface, beside, index.anchors)?.point).toBe(point);
      const far = steppedPlace(surface, { ...place, depth: 0 }, { across: 0, along: 14 });
      expect(siteNear(surface, far, index.anchors)).toBeUndefined();
    }
  });

  it('is known again as that site, on its own side', () => {
    const [first] = sites;
    expect(siteOf(surface, reloaded(first!.place), index.anchors)).toBe(first!.point);
    expect(first!.place.side).toBe('left');
    expect(siteOf(surface, middlePlace(surface, 'left'), index.anchors)).toBeUndefined();
  });

  it('lies where the content has it', () => {
    const off = surfaces.flatMap(({ id, surface: own }) =>
      sitesOn(own, 'right', index.anchors).flatMap(({ point, place }) => {
        const anchor = index.anchors.find((a) => a.point === point)!;
        const away = distance(placeOn(own, place)!.at, anchor.position) * 1000;
        return away > 4 ? [`${id} ${point} ${away.toFixed(1)}`] : [];
      }),
    );
    expect(off).toEqual([]);
  });
});

it('knows every muscle that is told of', () => {
  for (const { id, surface } of surfaces)
    expect(placeOn(surface, middlePlace(surface, 'right')), id).toBeDefined();
  expect(asId<MuscleId>(surfaces[0]!.surface.muscle)).toBe(surfaces[0]!.id);
});
