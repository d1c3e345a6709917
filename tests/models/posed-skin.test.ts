import { beforeAll, describe, expect, it } from 'vitest';
import type { Mesh } from '../../models/geometry/mesh.ts';
import { rigData } from '../../models/rig/joints.ts';
import { limbRig } from '../../models/rig/limb-joints.ts';
import type { Point } from '../../src/core/math/point.ts';
import { wholeRig } from '../../src/core/model/whole-rig.ts';
import { carrySoft } from '../../src/core/rig/carry.ts';
import { WHOLE } from '../../src/core/rig/limbs/limb-follow.ts';
import { wholeTransforms } from '../../src/core/rig/limbs/limb-transforms.ts';
import type { Pose } from '../../src/core/rig/pose.ts';
import { poseTransforms } from '../../src/core/rig/transforms.ts';
import { invertedShare, posed, type RiggedModel, riggedModel } from './posed-model.ts';
import { distanceTo } from './surface-distance.ts';

/** How far (mm) a muscle or bone may stand out of the skin in a pose, and which share of the skin may be turned over. */
const OUT = 3;
const FOLDED = 0.004;
/** One vertex of so many is looked at. */
const EVERY = 3;

/** Parts of the shoulder that would be seen to stand out, and those of the forehead. */
const COVERED =
  /^(trapezius|deltoid|pectoralis|latissimus|teres|infraspinatus|serratus-anterior|clavicle|scapula|frontalis)/;

const POSES: Record<string, Pose> = {
  'arm half out': { armAbductionRight: 40 },
  'arm out': { armAbductionRight: 80 },
  'arm half forward': { armFlexionRight: 45 },
  'arm forward': { armFlexionRight: 90 },
  'arm turned in': { armRotationRight: -60 },
  'arm forward and out': { armFlexionRight: 60, armAbductionRight: 50 },
  shrug: { scapulaElevationRight: 40 },
  'shoulder forward': { scapulaRetractionRight: -40 },
  'shoulder back': { scapulaRetractionRight: 25 },
  'brow up': { browLift: 8 },
};

let model: RiggedModel;
beforeAll(async () => {
  model = await riggedModel();
}, 600_000);

describe('the skin', () => {
  it('covers the shoulder and the forehead in every posture, and does not turn over', () => {
    const wrong: string[] = [];
    const rows: Record<string, { worst: string; folded: string }> = {};
    for (const id of ['skin', 'skin-female'])
      for (const [name, pose] of Object.entries(POSES)) {
        const all = posed(model, pose, (entry) => entry.id === id || COVERED.test(entry.id));
        const skin = all.find(({ part }) => part.entry.id === id)!;
        const mesh: Mesh = {
          positions: skin.positions.map((c) => c * 1000),
          indices: skin.part.mesh.indices,
        };
        let worst = { out: 0, id: '' };
        for (const { part, positions } of all) {
          if (part.entry.id === id) continue;
          for (let i = 0; i * 3 < positions.length; i += EVERY) {
            const p = [0, 1, 2].map((d) => positions[i * 3 + d]! * 1000) as [number, number, number];
            const { distance, inside } = distanceTo(mesh, p);
            if (!inside && distance > worst.out) worst = { out: distance, id: part.entry.id };
          }
        }
        const folded = invertedShare(skin, poseTransforms(model.rig, pose));
        rows[`${id}: ${name}`] = {
          worst: `${worst.out.toFixed(1)} mm ${worst.id}`,
          folded: `${(folded * 100).toFixed(2)} %`,
        };
        if (worst.out > OUT)
          wrong.push(`${name}: ${worst.id} stands ${worst.out.toFixed(1)} mm out of ${id}`);
        if (folded > FOLDED) wrong.push(`${name}: ${(folded * 100).toFixed(2)} % of ${id} is turned over`);
      }
    console.table(rows);
    expect(wrong).toEqual([]);
  }, 120_000);

  it('goes with the brow and with the arm, and stays where nothing moves', () => {
    const moved = (pose: Pose, p: Point): Point => {
      const at = carrySoft(model.rig, p, poseTransforms(model.rig, pose)).point(p);
      return [(at[0] - p[0]) * 1000, (at[1] - p[1]) * 1000, (at[2] - p[2]) * 1000];
    };
    const [brow, chin] = [
      [-0.025, 1.545, 0.188],
      [0, 1.41, 0.17],
    ] as const;
    expect(moved({ browLift: 8 }, brow)[1]).toBeGreaterThan(6.5);
    expect(Math.hypot(...moved({ browLift: 8 }, chin))).toBeLessThan(0.1);
    const [arm, otherArm, breastbone] = [
      [-0.24, 1.15, 0.06],
      [0.24, 1.15, 0.06],
      [0, 1.25, 0.17],
    ] as const;
    expect(moved({ armAbductionRight: 80 }, arm)[1]).toBeGreaterThan(150);
    expect(Math.hypot(...moved({ armAbductionRight: 80 }, otherArm))).toBeLessThan(0.1);
    expect(Math.hypot(...moved({ armAbductionRight: 80 }, breastbone))).toBeLessThan(1);
    expect(moved({ armFlexionLeft: 90 }, otherArm)[2]).toBeGreaterThan(120);
  });

  it('is twisted by the arm that turns about its length, the less the nearer to the shoulder', () => {
    const whole = wholeRig(rigData(), limbRig());
    const transforms = wholeTransforms(whole, { armRotationRight: -60 });
    const twist = (y: number): number => {
      const x = -0.1615 - (1.326 - y) * 0.185;
      const [, , z] = carrySoft(whole, [x - 0.045, y, 0.066], transforms, WHOLE).direction([-1, 0, 0]);
      return (Math.asin(z) * 180) / Math.PI;
    };
    const down = [1.3, 1.24, 1.18, 1.12, 1.0].map(twist);
    expect(down[0]).toBeCloseTo(0, 0);
    expect(down.at(-1)).toBeGreaterThan(55);
    expect(down.every((d, i) => i === 0 || d > down[i - 1]! - 0.01)).toBe(true);
    expect(Math.max(...down.map((d, i) => d - (down[i - 1] ?? 0)))).toBeLessThan(30);
  });
});
