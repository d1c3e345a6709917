import { beforeAll, describe, expect, it } from 'vitest';
import type { Anchor } from '../../src/core/model/model-index.ts';
import type { Pose } from '../../src/core/rig/pose.ts';
import { poseTransforms } from '../../src/core/rig/transforms.ts';
import type { Tag } from '../../src/domain/labels/tag.ts';
import { carriedTags } from '../../src/domain/picture/carried-tags.ts';
import { startView } from '../../src/domain/view/view.ts';
import { readIndex } from '../tools/read-index.ts';
import { posed, type RiggedModel, riggedModel } from './posed-model.ts';

/** Postures that move every region. */
const POSTURES: Record<string, Pose> = {
  'head down, turned, shoulder up': {
    neckFlexion: 35,
    neckRotation: -40,
    neckSide: 20,
    scapulaElevationRight: 30,
  },
  'bent and turned, mouth open': { lumbarFlexion: 40, lumbarSide: -15, lumbarRotation: 8, jawOpening: 20 },
  'thigh up and out': { hipFlexionRight: 70, hipAbductionRight: 20, hipRotationRight: 20 },
};

let model: RiggedModel;
let anchors: readonly Anchor[];

beforeAll(async () => {
  model = await riggedModel();
  anchors = readIndex().anchors;
}, 600_000);

const site = ({ point, position, skinNormal }: Anchor): Tag => ({
  key: point,
  point: { id: point, side: 'right' },
  kind: 'site',
  at: position,
  out: skinNormal,
  text: point,
});

/** Distance to the nearest vertex, millimetres. */
function gapTo(positions: ArrayLike<number>, [x, y, z]: readonly number[]): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < positions.length; i += 3)
    best = Math.min(best, Math.hypot(positions[i]! - x!, positions[i + 1]! - y!, positions[i + 2]! - z!));
  return best * 1000;
}

describe('the marks of trigger points', () => {
  it('stay as near to their muscle as at rest in any posture', () => {
    const wrong: string[] = [];
    for (const [name, pose] of Object.entries(POSTURES)) {
      const index = { ...model.index, anchors };
      const tags = carriedTags(anchors.map(site), startView('en'), index, poseTransforms(model.rig, pose));
      const shapes = new Map(posed(model, pose).map((p) => [p.part.entry.id, p]));
      anchors.forEach(({ structure, position }, i) => {
        const { part, positions } = shapes.get(structure)!;
        const [before, after] = [gapTo(part.mesh.positions, position), gapTo(positions, tags[i]!.at)];
        expect(Math.hypot(...tags[i]!.out!)).toBeCloseTo(1, 3);
        if (Math.abs(after - before) > 4)
          wrong.push(
            `${name}: ${tags[i]!.key} is ${after.toFixed(1)} mm from its muscle, ${before.toFixed(1)} at rest`,
          );
      });
    }
    expect(wrong).toEqual([]);
  });
});
