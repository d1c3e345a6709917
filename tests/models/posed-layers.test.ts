import { beforeAll, describe, expect, it } from 'vitest';
import { postures } from '../../models/rig/postures.ts';
import type { Pose } from '../../src/core/rig/pose.ts';
import { poseTransforms } from '../../src/core/rig/transforms.ts';
import { coveredAtRest, showsThrough } from './cover.ts';
import { deepestInBone, type RigidBone, rigidBones } from './posed-depth.ts';
import { type Posed, posed, type RiggedModel, riggedModel } from './posed-model.ts';

/** The most that a muscle may lie in a bone in any posture, mm. */
const DEEPEST = 9;
/** How far (m) what lies deep may stand out of what covers it, and the share of its places that may do so. */
const THROUGH = { depth: 0.002, share: 0.01 };

const OUTER = ['latissimus-dorsi', 'thoracolumbar-fascia'];
const DEEP =
  /^(multifidus-lumborum|rotatores-lumborum|longissimus-thoracis|iliocostalis-(lumborum|thoracis)|(semi)?spinalis-thoracis|quadratus-lumborum|serratus-posterior-inferior|external-oblique)$/;

const BENT: Record<string, Pose> = {
  'bent forward': { lumbarFlexion: 50 },
  'bent backward': { lumbarFlexion: -25 },
  'bent to the right': { lumbarSide: 25 },
  'bent to the left': { lumbarSide: -25 },
  turned: { lumbarRotation: 11 },
  'bent forward and to the left': { lumbarFlexion: 40, lumbarSide: -20 },
  'bent, leaned and turned': { lumbarFlexion: 30, lumbarSide: 20, lumbarRotation: 10 },
};

let model: RiggedModel;
let bones: RigidBone[];
beforeAll(async () => {
  model = await riggedModel();
  bones = rigidBones(model);
}, 600_000);

describe('posed muscles', () => {
  it('do not run deep inside a bone', () => {
    const worst = new Map<string, { depth: number; where: string }>();
    const { single, mixed } = postures(model.rig);
    for (const [name, pose] of [...single, ...mixed].filter(([posture]) => !/Left -?\d/.test(posture))) {
      const transforms = poseTransforms(model.rig, pose);
      for (const muscle of posed(model, pose, (entry) => entry.muscle !== undefined)) {
        const { depth, bone } = deepestInBone(muscle, bones, transforms);
        const { id } = muscle.part.entry;
        if (depth > (worst.get(id)?.depth ?? 0)) worst.set(id, { depth, where: `${bone}, ${name}` });
      }
    }
    const rows = [...worst].sort(([, a], [, b]) => b.depth - a.depth);
    console.table(rows.slice(0, 12).map(([id, { depth, where }]) => ({ id, mm: depth.toFixed(1), where })));
    expect(rows.filter(([, { depth }]) => depth > DEEPEST).map(([id]) => id)).toEqual([]);
  }, 180_000);

  it('of the back stay under the layers that cover them', () => {
    const layers = (pose: Pose): { outer: Posed[]; deep: Posed[] } => {
      const all = posed(model, pose, ({ id }) => OUTER.includes(id) || DEEP.test(id));
      const isOuter = ({ part }: Posed) => OUTER.includes(part.entry.id);
      return { outer: all.filter(isOuter), deep: all.filter((p) => !isOuter(p)) };
    };
    const rest = layers({});
    const covered = rest.deep.map((deep) => coveredAtRest(deep, rest.outer));
    expect(covered.reduce((sum, { vertices }) => sum + vertices.length, 0)).toBeGreaterThan(400);
    const wrong: string[] = [];
    for (const [name, pose] of Object.entries(BENT)) {
      const now = layers(pose);
      now.deep.forEach((deep, k) => {
        const out = showsThrough(covered[k]!, deep, now.outer);
        const bare = out.filter((depth) => depth > THROUGH.depth);
        if (bare.length > Math.max(1, out.length * THROUGH.share))
          wrong.push(`${name}: ${bare.length} of ${out.length} places of ${covered[k]!.id} show through`);
      });
    }
    expect(wrong).toEqual([]);
  }, 120_000);
});
