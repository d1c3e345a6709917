import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Posture, postures } from '../../models/rig/postures.ts';
import type { Point } from '../../src/core/math/point.ts';
import type { Hold } from '../../src/core/model/rig-data.ts';
import { rigidHold } from '../../src/core/rig/bones.ts';
import { carry } from '../../src/core/rig/carry.ts';
import { apply, type DualQuaternion } from '../../src/core/rig/dual-quaternion.ts';
import { addHold, four, fourSegments, mixture } from '../../src/core/rig/hold.ts';
import { muscleLengths } from '../../src/core/rig/lengths.ts';
import { clampPose, mirrorPose, parametersOf, rangeOf } from '../../src/core/rig/pose.ts';
import { poseTransforms } from '../../src/core/rig/transforms.ts';
import { TRACKS } from '../../src/domain/exercise/tracks.ts';
import { EXPECTED } from './expected-lengths.ts';
import { middleSurfaces, turnedOver } from './middle-surface.ts';
import { followed, posePoint } from './pose-point.ts';
import {
  invertedShare,
  posed,
  type RiggedModel,
  type RiggedStructure,
  riggedModel,
  volumeRatio,
} from './posed-model.ts';

let model: RiggedModel;
let single: Posture[];
let mixed: Posture[];
let byLot: Posture[];

/** Share of its surface that a muscle may crease in postures that its mesh was not made for. */
const CREASED = 0.003;
/** Where those postures begin. */
const UNSEEN = 977;

beforeAll(async () => {
  model = await riggedModel();
  ({ single, mixed, byLot } = postures(model.rig));
}, 600_000);

describe('postures', () => {
  it('are inside the cited ranges', () => {
    for (const p of parametersOf(model.rig))
      expect(clampPose(model.rig, { [p]: 1e4 })[p], p).toBe(rangeOf(model.rig, p)[1]);
    expect(clampPose(model.rig, { neckSide: Number.NaN })).toEqual({});
    for (const { source } of model.rig.parameters) expect(source).toMatch(/\d{4}|AAOS/);
  });

  it('draw the motions of one joint back in step where they go too far together', () => {
    const { neckFlexion, neckSide, neckRotation, jawOpening } = clampPose(model.rig, {
      neckFlexion: 45,
      neckSide: -45,
      neckRotation: 30,
      jawOpening: 28,
    });
    expect(neckFlexion).toBeCloseTo(30, 6);
    expect(neckSide).toBeCloseTo(-30, 6);
    expect(neckRotation).toBeCloseTo(20, 6);
    expect(jawOpening).toBe(28);
    const lifted = clampPose(model.rig, { armFlexionRight: 90, armRotationRight: -60 });
    expect(lifted.armFlexionRight).toBe(90);
    expect(lifted.armRotationRight).toBeCloseTo(0, 6);
    const within = { hipFlexionRight: 60, hipAbductionRight: 20, hipAbductionLeft: 40 };
    expect(clampPose(model.rig, within)).toEqual(within);
    for (const [name, pose] of byLot) {
      const again = clampPose(model.rig, pose);
      for (const p of parametersOf(model.rig))
        expect(again[p] ?? 0, `${name}: ${p}`).toBeCloseTo(pose[p] ?? 0, 6);
    }
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
  }, 240_000);
});

describe('muscles in every posture', () => {
  it('keep their volume within 13 %, and no triangle of any turns inside out', () => {
    const worst: Record<string, { muscle: string; volume: string; length: string; over: string }> = {};
    const wrong: string[] = [];
    for (const [name, pose] of [...single, ...mixed, ...byLot]) {
      const transforms = poseTransforms(model.rig, pose);
      const list = posed(model, pose, (entry) => entry.muscle !== undefined).map((p) => ({
        id: p.part.entry.id,
        volume: volumeRatio(p),
        length: p.stretch!.right.length,
        over: invertedShare(p, transforms),
      }));
      for (const { id, volume, over } of list) {
        if (Math.abs(volume - 1) > 0.13) wrong.push(`${name}: ${id} has ${percent(volume)} of its volume`);
        if (over > 0) wrong.push(`${name}: ${percent(over)} of ${id} is turned inside out`);
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
  }, 240_000);

  it('never turn over their middle surface, and crease but slightly, in postures that nobody has seen', () => {
    const unseen = postures(model.rig, 200, UNSEEN).byLot;
    const muscles = model.parts.flatMap(({ entry: { id, muscle } }) =>
      muscle ? [{ id, parts: middleSurfaces(model.rig, muscle.course) }] : [],
    );
    const wrong: string[] = [];
    let cells = 0;
    let creased = { share: 0, of: '' };
    for (const [name, pose] of [...single, ...mixed, ...byLot, ...unseen]) {
      const transforms = poseTransforms(model.rig, pose);
      for (const { id, parts } of muscles) {
        const { over, all } = turnedOver(parts, transforms);
        cells += all;
        if (over > 0) wrong.push(`${name}: ${over} of ${all} cells of ${id} are turned over`);
      }
    }
    for (const [name, pose] of unseen) {
      const transforms = poseTransforms(model.rig, pose);
      for (const p of posed(model, pose, (entry) => entry.muscle !== undefined)) {
        const share = invertedShare(p, transforms);
        if (share > creased.share) creased = { share, of: `${p.part.entry.id}, ${name}` };
        if (share > CREASED) wrong.push(`${name}: ${percent(share)} of ${p.part.entry.id} is creased`);
        const volume = volumeRatio(p);
        if (Math.abs(volume - 1) > 0.15)
          wrong.push(`${name}: ${p.part.entry.id} has ${percent(volume)} of its volume`);
      }
    }
    console.log(
      `${cells} cells of middle surfaces; most creased: ${percent(creased.share)} of ${creased.of}`,
    );
    expect(wrong).toEqual([]);
  }, 240_000);

  it('stay on their bones within 2 mm', () => {
    const worst = new Map<string, { drift: number; posture: string }>();
    for (const [posture, pose] of [...single, ...mixed, ...byLot])
      for (const { drift, of } of endDrifts(poseTransforms(model.rig, pose)))
        if (drift > (worst.get(of)?.drift ?? 0)) worst.set(of, { drift, posture });
    const rows = [...worst].sort(([, a], [, b]) => b.drift - a.drift);
    console.table(
      rows.slice(0, 12).map(([of, { drift, posture }]) => ({ of, mm: (drift * 1000).toFixed(2), posture })),
    );
    expect(rows.filter(([, { drift }]) => drift > 0.002).map(([of]) => of)).toEqual([]);
  }, 240_000);
});

/**
 * How far the drawn ends of muscles on bones are from where their bone has carried them, metres. Where two bones of the
 * attachments meet, either may hold a vertex.
 */
function endDrifts(transforms: readonly DualQuaternion[]): { drift: number; of: string }[] {
  ends ??= endVertices();
  return ends.map(({ part, vertex, bones, of }) => {
    const p = [...part.mesh.positions.slice(vertex * 3, vertex * 3 + 3)] as unknown as Point;
    const at = posePoint(transforms, followed(part.skinning, vertex), p);
    const drifts = bones.map((segment) => {
      const carried = apply(transforms[segment]!, p);
      return Math.hypot(...at.map((c, d) => c - carried[d]!));
    });
    return { drift: Math.min(...drifts), of };
  });
}

interface EndVertex {
  part: RiggedStructure;
  vertex: number;
  /** Segments of the bones that it lies on. */
  bones: number[];
  of: string;
}
let ends: EndVertex[] | undefined;

/** Muscles that end in the skin, over a bone that they glide on. */
const IN_SKIN = new Set(['frontalis']);

/** The vertices at the very ends of the muscles that lie on a bone of their attachments. */
function endVertices(): EndVertex[] {
  const found: EndVertex[] = [];
  for (const part of model.parts) {
    const { entry, mesh } = part;
    if (!entry.muscle || !mesh.uv) continue;
    for (let vertex = 0; vertex * 3 < mesh.positions.length; vertex++) {
      const v = mesh.uv[vertex * 2 + 1]!;
      if (v > 1e-3 && v < 1 - 1e-3) continue;
      if (v > 0.5 && IN_SKIN.has(entry.id)) continue;
      const ids = entry.muscle.attachments[v < 0.5 ? 'origin' : 'insertion'];
      const bones = bonesAt(ids, mesh.positions.subarray(vertex * 3, vertex * 3 + 3));
      if (bones.length === 0) continue;
      const segments = bones.map((bone) => segmentOf(rigidHold(bone)!));
      found.push({ part, vertex, bones: segments, of: `${entry.id} on ${bones.join(' or ')}` });
    }
  }
  return found;
}

/** The segment of something that is carried whole. */
function segmentOf(hold: Hold): number {
  const whole = mixture();
  addHold(whole, hold, 1);
  const to = four();
  fourSegments(whole, false, to);
  return to.segments[to.weights.indexOf(Math.max(...to.weights))]!;
}

/** The bones of these that have a vertex within 8 mm of the point, if any comes within 4 mm. */
function bonesAt(ids: readonly string[], p: ArrayLike<number>): string[] {
  const near = model.parts
    .filter(({ entry }) => ids.includes(entry.id) && rigidHold(entry.id))
    .map(({ entry, mesh: { positions } }) => {
      let best = Number.POSITIVE_INFINITY;
      for (let i = 0; i < positions.length; i += 3)
        best = Math.min(
          best,
          Math.hypot(positions[i]! - p[0]!, positions[i + 1]! - p[1]!, positions[i + 2]! - p[2]!),
        );
      return { id: entry.id, best };
    });
  if (!near.some(({ best }) => best < 0.004)) return [];
  return near.filter(({ best }) => best < 0.008).map(({ id }) => id);
}

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

describe('places on muscles', () => {
  it('stay beside the surface that they were marked on', () => {
    for (const [name, pose] of mixed) {
      const transforms = poseTransforms(model.rig, pose);
      for (const { part, positions } of posed(model, pose, (entry) => entry.muscle !== undefined)) {
        const { uv, positions: rest } = part.mesh;
        for (const vertex of [40, 120, 200]) {
          const v = uv?.[vertex * 2 + 1];
          if (v === undefined || v < 0.15 || v > 0.85) continue;
          const position = [...rest.slice(vertex * 3, vertex * 3 + 3)] as unknown as Point;
          const place = { position, place: { u: uv![vertex * 2]!, v } };
          const at = carry(model.rig, part.entry, place, transforms, false).point(position);
          const gap = Math.hypot(...at.map((c, d) => c - positions[vertex * 3 + d]!));
          expect(gap, `${part.entry.id}, ${name}`).toBeLessThan(0.008);
        }
      }
    }
  });
});

interface Exercise {
  id: string;
  kind: 'stretch' | 'strengthen' | 'move';
  muscles: string[];
}

/** Stretches whose muscle the rig cannot lengthen: its chest moves as one piece. */
const NOT_SHOWN = new Set(['cat-stretch iliocostalis-thoracis']);

describe('the movements of the exercises', () => {
  const exercises: Exercise[] = JSON.parse(
    readFileSync(new URL('../../content/facts/exercises.json', import.meta.url), 'utf8'),
  );

  it('belong to exercises of the content', () => {
    const ids = exercises.map((e) => e.id);
    expect(Object.keys(TRACKS).filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('lengthen what a stretch is said to lengthen', () => {
    const rows: Record<string, string> = {};
    const wrong: string[] = [];
    for (const { id, kind, muscles } of exercises) {
      const track = TRACKS[id];
      if (!track) continue;
      const before = muscleLengths(model.rig, model.index, track.start);
      const after = track.poses.map((pose) => muscleLengths(model.rig, model.index, pose));
      for (const muscle of muscles) {
        const ratios = after.map((lengths) => lengths.get(muscle)!.right / before.get(muscle)!.right);
        rows[`${id} (${kind}) ${muscle}`] = ratios.map((r) => percent(r)).join(', ') || 'held';
        const most = Math.max(...ratios);
        if (kind === 'stretch' && most < 1.01 && !NOT_SHOWN.has(`${id} ${muscle}`))
          wrong.push(`${id}: ${muscle} reaches only ${percent(most)}`);
      }
    }
    console.table(rows);
    expect(wrong).toEqual([]);
  });
});

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
