import { beforeAll, describe, expect, it } from 'vitest';
import { rigidHold } from '../../src/domain/rig/bones.ts';
import { apply, type DualQuaternion } from '../../src/domain/rig/dual-quaternion.ts';
import { addHold, four, fourSegments, mixture } from '../../src/domain/rig/hold.ts';
import { muscleLengths } from '../../src/domain/rig/lengths.ts';
import { endsAt, segmentsAlong } from '../../src/domain/rig/muscle-weights.ts';
import {
  clampPose,
  mirrorPose,
  POSE_PARAMETERS,
  type Pose,
  type PoseParameter,
  rangeOf,
} from '../../src/domain/rig/pose.ts';
import { poseTransforms } from '../../src/domain/rig/transforms.ts';
import { posePoint } from './pose-point.ts';
import { foldedOver, posed, type RiggedModel, riggedModel, volumeRatio } from './posed-model.ts';

let model: RiggedModel;
let single: [name: string, pose: Pose][];
let mixed: [name: string, pose: Pose][];

/** Postures of several parameters at once, as the exercises need them. */
const MIXED: Record<string, Pose> = {
  'look into the armpit': { neckFlexion: 35, neckRotation: 40, neckSide: 15, scapulaElevationLeft: -10 },
  'chin in': { headNod: 15, neckFlexion: -10 },
  'ear to shoulder': { neckSide: 40, scapulaElevationLeft: -10, neckRotation: -15 },
  'look up and away': { neckFlexion: -30, neckRotation: 45, neckSide: -20 },
  'shrug and squeeze': {
    scapulaElevationRight: 30,
    scapulaElevationLeft: 30,
    scapulaRetractionRight: 20,
    scapulaRetractionLeft: 20,
  },
  'knee to chest': { hipFlexionRight: 90, lumbarFlexion: 30 },
  'figure four': { hipFlexionRight: 75, hipAbductionRight: 30, hipRotationRight: 40 },
  'knee across': { hipFlexionRight: 60, hipAbductionRight: -15, lumbarRotation: -11 },
  lunge: { hipFlexionRight: -20, hipFlexionLeft: 80, lumbarFlexion: -10 },
  'bend and turn': { lumbarFlexion: 30, lumbarSide: 20, lumbarRotation: 10 },
};

beforeAll(async () => {
  model = await riggedModel();
  single = POSE_PARAMETERS.flatMap((p) =>
    [...rangeOf(model.rig, p), rangeOf(model.rig, p)[1] / 2]
      .filter((v) => v !== 0)
      .map((v): [string, Pose] => [`${p} ${v}`, { [p]: v }]),
  );
  mixed = Object.entries(MIXED);
}, 600_000);

describe('postures', () => {
  it('are inside the cited ranges', () => {
    const beyond = Object.fromEntries(POSE_PARAMETERS.map((p) => [p, 1e4])) as Record<PoseParameter, number>;
    const clamped = clampPose(model.rig, beyond);
    for (const p of POSE_PARAMETERS) expect(clamped[p], p).toBe(rangeOf(model.rig, p)[1]);
    expect(clampPose(model.rig, { neckSide: Number.NaN })).toEqual({});
    for (const { source } of model.rig.parameters) expect(source).toMatch(/\d{4}|AAOS/);
  });

  it('leave the body as it is at rest', () => {
    for (const { part, positions } of posed(model, {})) {
      const worst = positions.reduce((w, c, i) => Math.max(w, Math.abs(c - part.mesh.positions[i]!)), 0);
      expect(worst, part.entry.id).toBeLessThan(1e-6);
    }
  });

  it('add up at the skull to the angle asked for', () => {
    const skull = poseTransforms(model.rig, { neckFlexion: 40 })[14]!;
    expect((2 * Math.acos(skull[3]!) * 180) / Math.PI).toBeCloseTo(40, 3);
  });

  it('mirror from side to side', () => {
    for (const [name, pose] of [...single, ...mixed]) {
      const lengths = muscleLengths(model.rig, model.index, pose);
      const other = muscleLengths(model.rig, model.index, mirrorPose(pose));
      for (const [id, { right, left }] of lengths) {
        expect(other.get(id)!.left, `${name}: ${id}`).toBeCloseTo(right, 6);
        expect(other.get(id)!.right, `${name}: ${id}`).toBeCloseTo(left, 6);
      }
    }
  });
});

describe('muscles in every posture', () => {
  it('keep their volume within 15 %, and their surface outside out', () => {
    const worst: Record<string, { muscle: string; volume: string; length: string; over: string }> = {};
    const wrong: string[] = [];
    for (const [name, pose] of [...single, ...mixed]) {
      const list = posed(model, pose, (entry) => entry.muscle !== undefined).map((p) => ({
        id: p.part.entry.id,
        volume: volumeRatio(p),
        length: p.stretch!.right.length,
        over: foldedOver(p),
      }));
      for (const { id, volume, over } of list) {
        if (Math.abs(volume - 1) > 0.15) wrong.push(`${name}: ${id} has ${percent(volume)} of its volume`);
        if (over > 0.02) wrong.push(`${name}: ${percent(over)} of ${id} is folded over`);
      }
      const by = (of: (p: (typeof list)[number]) => number) => [...list].sort((a, b) => of(b) - of(a))[0]!;
      const most = by((p) => Math.abs(p.volume - 1));
      const turned = by((p) => p.over);
      worst[name] = {
        muscle: most.id,
        volume: percent(most.volume),
        length: percent(most.length),
        over: `${percent(turned.over)} ${turned.id}`,
      };
    }
    console.table(worst);
    expect(wrong).toEqual([]);
  }, 60_000);

  it('stay on their bones within 2 mm', () => {
    let worst = { drift: 0, of: '' };
    for (const [name, pose] of [...single, ...mixed]) {
      const transforms = poseTransforms(model.rig, pose);
      for (const { drift, of } of endDrifts(transforms))
        if (drift > worst.drift) worst = { drift, of: `${of}, ${name}` };
    }
    console.log(`worst end: ${(worst.drift * 1000).toFixed(2)} mm, ${worst.of}`);
    expect(worst.drift, worst.of).toBeLessThan(0.002);
  });
});

/** How far the drawn ends of all muscle parts are from where the bone they lie on has carried them, metres. */
function endDrifts(transforms: readonly DualQuaternion[]): { drift: number; of: string }[] {
  return model.parts.flatMap(({ entry }) => {
    if (!entry.muscle) return [];
    const { course, attachments } = entry.muscle;
    return course.parts.flatMap((lines) =>
      lines.flatMap((line, k) =>
        (['origin', 'insertion'] as const).flatMap((end) => {
          const p = end === 'origin' ? line.points[0]! : line.points.at(-1)!;
          const bone = boneAt(attachments[end], p);
          const hold = bone && rigidHold(bone);
          if (!hold) return [];
          const own = mixture();
          addHold(own, hold, 1);
          const of = four();
          fourSegments(own, false, of);
          const segment = of.segments[of.weights.indexOf(Math.max(...of.weights))]!;
          const to = four();
          const u = lines.length > 1 ? k / (lines.length - 1) : 0.5;
          segmentsAlong(model.rig, course, endsAt(lines, u), end === 'origin' ? 0 : 1, p, to);
          const at = posePoint(transforms, to, p);
          const carried = apply(transforms[segment]!, p);
          return [
            { drift: Math.hypot(...at.map((c, d) => c - carried[d]!)), of: `${entry.id} ${end} on ${bone}` },
          ];
        }),
      ),
    );
  });
}

const lying = new Map<string, string | undefined>();

/** The bone of these with the nearest vertex to the point, if that is within 6 mm. */
function boneAt(ids: readonly string[], p: readonly number[]): string | undefined {
  const key = `${ids.join()} ${p.join()}`;
  if (lying.has(key)) return lying.get(key);
  let best = 0.006;
  let found: string | undefined;
  for (const { entry, mesh } of model.parts) {
    if (!ids.includes(entry.id) || !rigidHold(entry.id)) continue;
    for (let i = 0; i < mesh.positions.length; i += 3) {
      const d = Math.hypot(
        mesh.positions[i]! - p[0]!,
        mesh.positions[i + 1]! - p[1]!,
        mesh.positions[i + 2]! - p[2]!,
      );
      if (d >= best) continue;
      best = d;
      found = entry.id;
    }
  }
  lying.set(key, found);
  return found;
}

/** What anatomy expects: a posture, a muscle of one side, and whether it becomes longer or shorter. */
const EXPECTED: [pose: Pose, muscle: string, side: 'right' | 'left', 'longer' | 'shorter'][] = [
  [{ neckSide: 40 }, 'trapezius-descending', 'left', 'longer'],
  [{ neckSide: 40 }, 'levator-scapulae', 'left', 'longer'],
  [{ neckSide: 40 }, 'scalenus-anterior', 'left', 'longer'],
  [{ neckSide: 40 }, 'scalenus-medius', 'left', 'longer'],
  [{ neckSide: 40 }, 'scalenus-posterior', 'left', 'longer'],
  [{ neckSide: 40 }, 'sternocleidomastoid', 'left', 'longer'],
  [{ neckSide: 40 }, 'scalenus-medius', 'right', 'shorter'],
  [{ neckFlexion: 40 }, 'splenius-capitis', 'right', 'longer'],
  [{ neckFlexion: 40 }, 'splenius-cervicis', 'right', 'longer'],
  [{ neckFlexion: 40 }, 'semispinalis-capitis', 'right', 'longer'],
  [{ neckFlexion: 40 }, 'semispinalis-cervicis', 'right', 'longer'],
  [{ neckFlexion: 40 }, 'levator-scapulae', 'right', 'longer'],
  [{ neckFlexion: 40 }, 'trapezius-descending', 'right', 'longer'],
  [{ headNod: 15 }, 'rectus-capitis-posterior-major', 'right', 'longer'],
  [{ headNod: 15 }, 'rectus-capitis-posterior-minor', 'right', 'longer'],
  [{ headNod: 15 }, 'obliquus-capitis-superior', 'right', 'longer'],
  [{ neckRotation: 60 }, 'sternocleidomastoid', 'right', 'longer'],
  [{ neckRotation: 60 }, 'sternocleidomastoid', 'left', 'shorter'],
  [{ neckRotation: 60 }, 'splenius-capitis', 'left', 'longer'],
  [{ neckRotation: 60 }, 'splenius-capitis', 'right', 'shorter'],
  [{ neckRotation: 60 }, 'obliquus-capitis-inferior', 'right', 'shorter'],
  [{ neckRotation: 60 }, 'obliquus-capitis-inferior', 'left', 'longer'],
  [{ jawOpening: 28 }, 'masseter-superficial', 'right', 'longer'],
  [{ jawOpening: 28 }, 'masseter-deep', 'right', 'longer'],
  [{ jawOpening: 28 }, 'temporalis', 'right', 'longer'],
  [{ jawOpening: 28 }, 'medial-pterygoid', 'right', 'longer'],
  [{ jawOpening: 28 }, 'lateral-pterygoid', 'right', 'shorter'],
  [{ scapulaElevationRight: 40 }, 'trapezius-descending', 'right', 'shorter'],
  [{ scapulaElevationRight: 40 }, 'levator-scapulae', 'right', 'shorter'],
  [{ scapulaElevationRight: 40 }, 'trapezius-ascending', 'right', 'longer'],
  [{ scapulaRetractionRight: 25 }, 'trapezius-transverse', 'right', 'shorter'],
  [{ scapulaRetractionRight: 25 }, 'rhomboid-major', 'right', 'shorter'],
  [{ scapulaRetractionRight: 25 }, 'rhomboid-minor', 'right', 'shorter'],
  [{ scapulaRetractionRight: 25 }, 'serratus-anterior', 'right', 'longer'],
  [{ scapulaRetractionRight: 25 }, 'pectoralis-major', 'right', 'longer'],
  [{ lumbarFlexion: 45 }, 'longissimus-thoracis', 'right', 'longer'],
  [{ lumbarFlexion: 45 }, 'iliocostalis-lumborum', 'right', 'longer'],
  [{ lumbarFlexion: 45 }, 'multifidus-lumborum', 'right', 'longer'],
  [{ lumbarFlexion: 45 }, 'rectus-abdominis', 'right', 'shorter'],
  [{ lumbarSide: -25 }, 'quadratus-lumborum', 'right', 'longer'],
  [{ lumbarSide: -25 }, 'quadratus-lumborum', 'left', 'shorter'],
  [{ lumbarSide: -25 }, 'iliocostalis-lumborum', 'right', 'longer'],
  [{ lumbarSide: -25 }, 'external-oblique', 'right', 'longer'],
  [{ lumbarSide: -25 }, 'latissimus-dorsi', 'right', 'longer'],
  [{ hipFlexionRight: 90 }, 'gluteus-maximus', 'right', 'longer'],
  [{ hipFlexionRight: 90 }, 'biceps-femoris', 'right', 'longer'],
  [{ hipFlexionRight: 90 }, 'iliacus', 'right', 'shorter'],
  [{ hipFlexionRight: 90 }, 'rectus-femoris', 'right', 'shorter'],
  [{ hipFlexionRight: -20 }, 'iliacus', 'right', 'longer'],
  [{ hipFlexionRight: -20 }, 'psoas-major', 'right', 'longer'],
  [{ hipFlexionRight: -20 }, 'rectus-femoris', 'right', 'longer'],
  [{ hipAbductionRight: -20 }, 'gluteus-medius', 'right', 'longer'],
  [{ hipAbductionRight: -20 }, 'gluteus-minimus', 'right', 'longer'],
  [{ hipAbductionRight: -20 }, 'tensor-fasciae-latae', 'right', 'longer'],
  [{ hipAbductionRight: 40 }, 'gluteus-medius', 'right', 'shorter'],
  [{ hipAbductionRight: 40 }, 'adductor-magnus', 'right', 'longer'],
  [{ hipRotationRight: -40 }, 'piriformis', 'right', 'longer'],
  [{ hipRotationRight: 45 }, 'piriformis', 'right', 'shorter'],
];

describe('the lengths of muscles', () => {
  it('change the way anatomy expects', () => {
    const wrong: string[] = [];
    const rows: Record<string, string> = {};
    for (const [pose, muscle, side, way] of EXPECTED) {
      const ratio = muscleLengths(model.rig, model.index, pose).get(muscle)?.[side] ?? Number.NaN;
      const text = `${JSON.stringify(pose)} ${side} ${muscle}`;
      rows[text] = `${percent(ratio)} ${way}`;
      if (!(way === 'longer' ? ratio > 1.005 : ratio < 0.995))
        wrong.push(`${text}: ${percent(ratio)}, not ${way}`);
    }
    console.table(rows);
    expect(wrong).toEqual([]);
  });
});

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
