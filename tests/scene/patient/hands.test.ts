import { BufferGeometry, Matrix4, Quaternion, Ray, Vector3 } from 'three';
import { MeshBVH } from 'three-mesh-bvh';
import { beforeAll, describe, expect, it } from 'vitest';
import { SIDES, type Side } from '../../../src/core/ids.ts';
import type { Anchor } from '../../../src/core/model/model-index.ts';
import { withLimbs } from '../../../src/core/model/with-limbs.ts';
import { sidedAnchor } from '../../../src/domain/anchor/sided-anchor.ts';
import { acrossNeedle } from '../../../src/domain/injection/needle-axis.ts';
import type { Grip } from '../../../src/domain/patient/grips.ts';
import { handPlaces } from '../../../src/domain/patient/hand-places.ts';
import { hasRoomForSyringe } from '../../../src/domain/patient/no-room.ts';
import { holdingFrame, pathFrame, pinchFrame, skinFrame } from '../../../src/scene/injection/path-frame.ts';
import { feelingTurn } from '../../../src/scene/patient/feeling-turn.ts';
import { gloveGeometry } from '../../../src/scene/patient/glove.ts';
import { readBundle } from '../../tools/read-bundle.ts';
import { readIndex, readLimbs } from '../../tools/read-index.ts';
import { shippedSkin } from '../../tools/shipped-skin.ts';

const content = readBundle('en');
const index = withLimbs(readIndex(), readLimbs());
const { rig } = index;

/** So near to where they press, pads may lie in the skin; metres. */
const PADS = 0.034;
/** What else lies deeper than this is in the body, millimetres. */
const DEEP = 3;
/** A finger that feels or holds is no farther off the skin, millimetres. */
const HOVERS = 1;
/** Segments of an arm: humerus, sleeve, and all beyond, on the right; those of the left stand so much later. */
const isArm = (n: number): boolean => n === 19 || n === 23 || (n >= 25 && n < 44);
const LEFT = 36;

let skin: BufferGeometry;
const trees = new Map<string, MeshBVH>();
const gloves = new Map<string, Vector3[]>();

beforeAll(async () => {
  skin = await shippedSkin(index, rig);
}, 60_000);

/** The skin, on the low back without the arm of the side, as it is drawn there. */
function treeOf(side: Side, armless: boolean): MeshBVH {
  const key = armless ? side : '';
  const known = trees.get(key);
  if (known) return known;
  const [segments, weights] = ['segment', 'follow'].map((name) => skin.getAttribute(name).array);
  const share = (v: number): number =>
    [0, 1, 2].reduce(
      (sum, k) =>
        sum +
        (isArm(segments![v * 4 + k]! - (side === 'left' ? LEFT : 0)) ? weights![v * 4 + k]! / 32767 : 0),
      0,
    );
  const all = [...skin.index!.array];
  const corners = armless
    ? all.filter((_, k) => {
        const first = k - (k % 3);
        return ![0, 1, 2].every((c) => share(all[first + c]!) > 0.6);
      })
    : all;
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', skin.getAttribute('position'));
  geometry.setIndex(corners);
  const tree = new MeshBVH(geometry);
  trees.set(key, tree);
  return tree;
}

const ray = new Ray();
const WAYS = [new Vector3(0.31, 0.22, 0.93).normalize(), new Vector3(-0.72, 0.43, -0.55).normalize()];

/** How deep in the body a place lies, millimetres; 0 outside. */
function depthOf(tree: MeshBVH, place: Vector3): number {
  const inside = WAYS.every((way) => {
    ray.origin.copy(place);
    ray.direction.copy(way);
    return tree.raycast(ray, 2).length % 2 === 1;
  });
  return inside ? (tree.closestPointToPoint(place)?.distance ?? 0) * 1000 : 0;
}

/** Some 300 places all over a hand and its forearm, in the frame of its grip. */
function placesOf(grip: Grip, side: Side): Vector3[] {
  const known = gloves.get(grip + side);
  if (known) return known;
  const glove = gloveGeometry(skin, rig, grip, side);
  const [at, colour] = ['position', 'color'].map((name) => glove.getAttribute(name));
  const step = Math.ceil(at!.count / 300);
  const places = Array.from({ length: Math.floor(at!.count / step) }, (_, i) => i * step)
    .filter((v) => colour!.getW(v) > 0.3)
    .map((v) => new Vector3().fromBufferAttribute(at!, v));
  gloves.set(grip + side, places);
  return places;
}

/** How deep every place of a hand lies in the body, millimetres, without the pads that press it. */
const depths = (tree: MeshBVH, grip: Grip, side: Side, frame: Matrix4): number[] =>
  placesOf(grip, side)
    .filter((p) => grip === 'syringe' || p.length() > PADS)
    .map((p) => depthOf(tree, p.clone().applyMatrix4(frame)));

/** How far the finger of a pair that hovers most is off the skin at its tip, millimetres; less than 0 where both press. */
function hover(tree: MeshBVH, grip: 'flat' | 'pincer', frame: Matrix4): number {
  const tips = tipsOf(grip).map((p) => p.clone().applyMatrix4(frame));
  const off = tips.map((place) => {
    const deep = depthOf(tree, place);
    return deep > 0 ? -deep : (tree.closestPointToPoint(place)?.distance ?? 0) * 1000;
  });
  return Math.max(
    ...[1, -1].map((side) => Math.min(...off.filter((_, i) => tipsOf(grip)[i]!.y * side > 0.001))),
  );
}

/** The ends of the two fingers that feel: every other corner near where they press. */
function tipsOf(grip: 'flat' | 'pincer'): Vector3[] {
  const known = gloves.get(grip);
  if (known) return known;
  const at = gloveGeometry(skin, rig, grip, 'left').getAttribute('position');
  const tips = Array.from({ length: Math.floor(at!.count / 2) }, (_, v) =>
    new Vector3().fromBufferAttribute(at!, v * 2),
  ).filter((p) => p.length() < PADS && p.x < 0.012);
  gloves.set(grip, tips);
  return tips;
}

/** The share of a hand that lies more than 3 mm in the body. */
const sunk = (all: readonly number[]): number => all.filter((deep) => deep > DEEP).length / all.length;

/** Where the needle's end, hub, barrel and the hand that holds it are when the tip is at the point. */
function syringe(anchor: Anchor, length: number, turned: number) {
  const path = pathFrame(anchor, acrossNeedle(anchor));
  const turn = new Quaternion().setFromUnitVectors(new Vector3(0, 1, 0), path.back);
  const local = path.free.clone().applyQuaternion(turn.clone().invert());
  const held = new Matrix4().compose(path.point, turn, new Vector3(1, 1, 1));
  const hand = held
    .clone()
    .multiply(new Matrix4().makeTranslation(0, length + 0.045, 0))
    .multiply(new Matrix4().makeRotationY(Math.atan2(-local.z, local.x) + (turned * Math.PI) / 180));
  const barrel = Array.from({ length: 12 }, (_, i) =>
    new Vector3(0, length + 0.011 + i * 0.003, 0).applyMatrix4(held),
  );
  return { path, hand, barrel };
}

const FOUND = content.points.flatMap((point) =>
  SIDES.map((side) => ({
    point,
    side,
    armless: content.muscles.find(({ id }) => id === point.muscle)!.regions[0] === 'low-back',
    anchor: sidedAnchor(index, point.id, side)!,
    grip: point.pincer ? ('pincer' as const) : ('flat' as const),
    places: handPlaces(point.id, side),
  })),
);

const named = (list: readonly (readonly [string, number])[], most: number): string[] =>
  list.filter(([, much]) => much > most).map(([id, much]) => `${id}: ${much.toFixed(2)}`);

/** Corners of the ring of the cuff, which are the last. */
const CUFF = 9 * 29;

describe('a glove', () => {
  it.each(['flat', 'pincer', 'syringe'] as const)(
    'has an arm in it, which is nowhere cut off: %s',
    (grip) => {
      const glove = gloveGeometry(skin, rig, grip, 'left');
      const [at, colour] = ['position', 'color'].map((name) => glove.getAttribute(name));
      const places = Array.from({ length: at!.count }, (_, v) => new Vector3().fromBufferAttribute(at!, v));
      // A lid over the cuff would be seen as the cut of a wrist.
      const cuff = places.slice(-CUFF);
      const middle = cuff.reduce((sum, p) => sum.add(p), new Vector3()).divideScalar(CUFF);
      expect(Math.min(...cuff.map((p) => p.distanceTo(middle)))).toBeGreaterThan(0.015);
      // An open edge is seen where it is not clear.
      const key = (v: number): string =>
        places[v]!.toArray()
          .map((c) => Math.round(c * 1e5))
          .join();
      const edges = new Map<string, { times: number; seen: number }>();
      const corners = [...glove.index!.array];
      for (let k = 0; k < corners.length; k += 3)
        for (const [a, b] of [
          [0, 1],
          [1, 2],
          [2, 0],
        ] as const) {
          const ends = [corners[k + a]!, corners[k + b]!];
          const name = ends.map(key).sort().join('|');
          const { times } = edges.get(name) ?? { times: 0 };
          edges.set(name, { times: times + 1, seen: Math.max(...ends.map((v) => colour!.getW(v))) });
        }
      const open = [...edges.values()].filter(({ times }) => times === 1);
      expect(open.length).toBeGreaterThan(0);
      expect(Math.max(...open.map(({ seen }) => seen))).toBeLessThan(0.02);
    },
  );
});

describe('the hands of the clinician at every point', () => {
  it('feel beside the body, not in it', () => {
    const hovering: [string, number][] = [];
    const list = FOUND.map(({ point, side, armless, anchor, grip, places }) => {
      const frame = grip === 'pincer' ? pinchFrame(anchor) : skinFrame(anchor);
      const turned = feelingTurn(frame, places.find);
      const at = new Matrix4()
        .makeTranslation(0.002 * Math.cos(turned), 0.002 * Math.sin(turned), places.find[2] / 1000)
        .multiply(new Matrix4().makeRotationZ(turned))
        .multiply(new Matrix4().makeRotationY((-places.find[1] * Math.PI) / 180));
      const tree = treeOf(side, armless);
      const placed = frame.clone().multiply(at);
      hovering.push([`${point.id}, ${side}`, hover(tree, grip, placed)]);
      return [point.id, Math.max(...depths(tree, grip, 'left', placed))] as const;
    });
    expect(named(list, DEEP)).toEqual([]);
    expect(named(hovering, HOVERS)).toEqual([]);
  }, 60_000);

  it('hold the band and the syringe beside the body, whose barrel stays out of the skin', () => {
    const [hold, hand, barrel, hovering]: [string, number][][] = [[], [], [], []];
    for (const { point, side, armless, anchor, grip, places } of FOUND) {
      if (!anchor.needle || !point.needle) continue;
      const tree = treeOf(side, armless);
      const {
        path,
        hand: held,
        barrel: along,
      } = syringe(anchor, point.needle.lengthMm / 1000, places.syringe);
      const holding = holdingFrame(anchor, grip, path, places.hold);
      hold!.push([point.id, Math.max(...depths(tree, grip, 'left', holding))]);
      hovering!.push([`${point.id}, ${side}`, hover(tree, grip, holding)]);
      if (hasRoomForSyringe(point.id)) hand!.push([point.id, sunk(depths(tree, 'syringe', 'right', held))]);
      barrel!.push([point.id, Math.max(...along.map((p) => depthOf(tree, p)))]);
    }
    expect(named(hold!, DEEP)).toEqual([]);
    expect(named(hovering!, HOVERS)).toEqual([]);
    expect(named(hand!, 0.05)).toEqual([]);
    // Only where none is told to be drawn none is looked at.
    expect(hold!.length - hand!.length).toBe(SIDES.length);
    expect(named(barrel!, DEEP)).toEqual([]);
  }, 60_000);
});
