import { BufferGeometry, Color, Float32BufferAttribute, Matrix4, TorusGeometry, Vector3 } from 'three';
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js';
import type { Side } from '../../core/ids.ts';
import { smoothstep } from '../../core/math/ease.ts';
import type { WholeRig } from '../../core/model/rig-data.ts';
import { posePositions } from '../../core/rig/deform.ts';
import { type HandPosture, handTransforms } from '../../core/rig/limbs/hand-transforms.ts';
import { GRIPS, type Grip, type GripFrame, gripFrame, PRESSED } from '../../domain/patient/grips.ts';

/** How far up the forearm from the wrist the glove reaches, and how wide its rolled edge is, metres; how thick that is, as a share of the arm. */
const REACH = 0.05;
const EDGE = { wide: 0.012, thick: 0.07, over: 1.0 };
/** The hand lies so near to the wrist, and so far aside that nothing of the thigh is taken for it, metres. */
const ARM = { reach: 0.2, aside: 0.06 };
/** The bare forearm: so far up from the wrist and about its own length; from where on it fades, so that no arm ends in a stump. */
const FOREARM = { reach: 0.2, about: 0.062, fades: 0.055 };
/** Glove, and skin of the forearm. */
const GLOVE = new Color('#a9c7cf');
const SKIN = new Color('#8d6249');

/** The right hand of a skin: its vertices, and the triangles among them. */
interface Hand {
  positions: Float32Array;
  normals: Float32Array;
  segments: Uint8Array;
  weights: Int16Array;
  indices: number[];
}

const hands = new WeakMap<BufferGeometry, Hand>();

/**
 * A gloved hand in a grip with its bare forearm, cut from the skin of a whole body; in the grip's own frame, metres. A left hand is the
 * right one mirrored across y. Colours are of the vertices, with their opacity: the forearm fades toward the elbow. The thumb that
 * presses goes by a morph to where it has pressed all out.
 */
export function gloveGeometry(skin: BufferGeometry, rig: WholeRig, grip: Grip, side: Side): BufferGeometry {
  const hand = hands.get(skin) ?? cutHand(skin, rig);
  hands.set(skin, hand);
  const frame = toFrame(gripFrame(rig, grip));
  if (side === 'left') frame.premultiply(new Matrix4().makeScale(1, -1, 1));
  const edge = cuff(hand, rig);
  const posed = (posture: HandPosture): BufferGeometry => {
    const geometry = new BufferGeometry();
    const moved = posePositions(hand, hand, handTransforms(rig, posture));
    geometry.setAttribute('position', new Float32BufferAttribute(Float32Array.from(moved), 3));
    geometry.setIndex(hand.indices);
    geometry.computeVertexNormals();
    const whole = mergeGeometries([geometry, edge]).applyMatrix4(frame);
    if (side === 'left') turnTrianglesOver(whole);
    return whole;
  };
  const geometry = posed(GRIPS[grip]);
  geometry.setAttribute('color', new Float32BufferAttribute(colours(hand, edge, rig), 4));
  if (grip === 'syringe') {
    const { position, normal } = posed(PRESSED).attributes;
    geometry.morphAttributes = { position: [position!], normal: [normal!] };
  }
  return geometry;
}

/** Mirrored triangles face inward: two of their corners change places. */
function turnTrianglesOver({ index }: BufferGeometry): void {
  const corners = index!.array;
  for (let k = 0; k < corners.length; k += 3)
    [corners[k + 1], corners[k + 2]] = [corners[k + 2]!, corners[k + 1]!];
}

/** Colour and opacity of every vertex of hand and cuff: glove, then the skin of the forearm, which fades toward the elbow. */
function colours({ positions }: Hand, edge: BufferGeometry, rig: WholeRig): number[] {
  const wrist = new Vector3(...rig.limbs.wrist.pivot);
  const up = upForearm(rig);
  const ofHand = Array.from({ length: positions.length / 3 }, (_, v) => {
    const along = new Vector3()
      .fromArray(positions, v * 3)
      .sub(wrist)
      .dot(up);
    const { r, g, b } = along > REACH - EDGE.wide ? SKIN : GLOVE;
    return [r, g, b, 1 - smoothstep(FOREARM.fades, FOREARM.reach - 0.03, along)];
  });
  const ofEdge = Array.from({ length: edge.getAttribute('position').count }, () => [...GLOVE.toArray(), 1]);
  return [...ofHand, ...ofEdge].flat();
}

const toFrame = ({ origin, x, y, z }: GripFrame): Matrix4 =>
  new Matrix4()
    .makeBasis(new Vector3(...x), new Vector3(...y), new Vector3(...z))
    .setPosition(new Vector3(...origin))
    .invert();

/** From the wrist up the forearm, unit. */
function upForearm({ limbs: { wrist, elbow } }: WholeRig): Vector3 {
  return new Vector3(...elbow.pivot).sub(new Vector3(...wrist.pivot)).normalize();
}

function cutHand(skin: BufferGeometry, rig: WholeRig): Hand {
  const [place, normal, segment, follow] = ['position', 'normal', 'segment', 'follow'].map(
    (name) => skin.getAttribute(name).array,
  ) as [Float32Array, Float32Array, Uint8Array, Int16Array];
  const wrist = new Vector3(...rig.limbs.wrist.pivot);
  const up = upForearm(rig);
  const at = new Vector3();
  const isHand = (v: number): boolean => {
    if (place[v * 3]! >= wrist.x + ARM.aside && place[v * 3 + 1]! <= wrist.y) return false;
    at.fromArray(place, v * 3).sub(wrist);
    const along = at.dot(up);
    if (along <= 0) return at.length() < ARM.reach;
    return along < FOREARM.reach && at.addScaledVector(up, -along).length() < FOREARM.about;
  };
  // Most of the skin is not of the hand: each vertex is asked once.
  const ofHand = Array.from({ length: place.length / 3 }, (_, v) => isHand(v));
  const numbers = new Map<number, number>();
  const indices: number[] = [];
  const all = skin.index!.array;
  for (let k = 0; k < all.length; k += 3) {
    if (!ofHand[all[k]!] || !ofHand[all[k + 1]!] || !ofHand[all[k + 2]!]) continue;
    for (const v of [all[k]!, all[k + 1]!, all[k + 2]!]) {
      if (!numbers.has(v)) numbers.set(v, numbers.size);
      indices.push(numbers.get(v)!);
    }
  }
  const taken = [...numbers.keys()];
  const pick = (from: ArrayLike<number>, size: number): number[] =>
    taken.flatMap((v) => Array.from({ length: size }, (_, c) => from[v * size + c]!));
  return {
    positions: Float32Array.from(pick(place, 3)),
    normals: Float32Array.from(pick(normal, 3)),
    segments: Uint8Array.from(pick(segment, 4)),
    weights: Int16Array.from(pick(follow, 4)),
    indices,
  };
}

/** The rolled edge of the glove, close round the forearm: a ring without a lid, that the arm goes through. */
function cuff({ positions }: Hand, rig: WholeRig): BufferGeometry {
  const wrist = new Vector3(...rig.limbs.wrist.pivot);
  const up = upForearm(rig);
  const rim: Vector3[] = [];
  for (let i = 0; i < positions.length; i += 3) {
    const at = new Vector3().fromArray(positions, i);
    if (Math.abs(at.clone().sub(wrist).dot(up) - REACH) < 0.014) rim.push(at);
  }
  const middle = rim.reduce((sum, at) => sum.add(at), new Vector3()).divideScalar(Math.max(1, rim.length));
  middle.addScaledVector(up, REACH - 0.008 - middle.clone().sub(wrist).dot(up));
  // A forearm is wider than it is thick: an ellipse through what lies there.
  const wide = new Vector3(1, 0, 0).addScaledVector(up, -up.x);
  let most = 0;
  for (const at of rim) {
    const out = at.clone().sub(middle);
    out.addScaledVector(up, -out.dot(up));
    if (out.length() > most) {
      most = out.length();
      wide.copy(out);
    }
  }
  wide.normalize();
  const thick = new Vector3().crossVectors(up, wide);
  const reach = (way: Vector3): number =>
    Math.max(...rim.map((at) => Math.abs(at.clone().sub(middle).dot(way))));
  const geometry = new TorusGeometry(1, EDGE.thick, 8, 28).deleteAttribute('uv').rotateX(Math.PI / 2);
  const [a, b] = [reach(wide) * EDGE.over, reach(thick) * EDGE.over];
  const basis = new Matrix4().makeBasis(wide, up, new Vector3().crossVectors(wide, up)).setPosition(middle);
  return geometry.applyMatrix4(basis.multiply(new Matrix4().makeScale(a, EDGE.wide / 2 / EDGE.thick, b)));
}
