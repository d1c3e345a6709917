import type { ContentBundle, PatientPosition } from '../../core/content/bundle.ts';
import { lookup } from '../../core/content/lookup.ts';
import type { Side } from '../../core/ids.ts';
import type { Point } from '../../core/math/point.ts';
import type { ModelIndex } from '../../core/model/model-index.ts';
import type { SolvedMove } from '../../core/model/moves.ts';
import { apply, type DualQuaternion, inverse, turnInto } from '../../core/rig/dual-quaternion.ts';
import { wholeTransforms } from '../../core/rig/limbs/limb-transforms.ts';
import type { Pose } from '../../core/rig/pose.ts';
import type { Shot } from '../anchor/shot.ts';
import { sidedAnchor } from '../anchor/sided-anchor.ts';
import { isWhole, wholePose, wholeShot } from '../exercise/whole.ts';
import { lyingWithout } from '../injection/lying.ts';
import type { View } from '../view/view.ts';

/** A patient who lies for an injection. The body keeps its own frame, as in the stages that follow: the room is turned about it. */
interface Patient {
  position: PatientPosition;
  /** How the limbs lie; without place and turn of the whole. */
  pose: Pose;
  lying: SolvedMove;
  /** From the room, of which y is up, to the body's frame. */
  room: DualQuaternion;
  /** Height of the floor in the room, metres. */
  ground: number;
  shot: Shot;
}

/** The patient of a view, before the injection; undefined elsewhere, and while the limbs or their postures are not loaded. */
export const patientOf = (
  view: View,
  content: ContentBundle | undefined,
  index: ModelIndex,
): Patient | undefined =>
  view.point?.step === 'injection' && view.point.stage === 'before'
    ? patientAt(view, content, index)
    : undefined;

/** The same at any stage of the injection: the couch stays under a body that has come to rest in its own frame. */
export function patientAt(
  { point, side }: View,
  content: ContentBundle | undefined,
  index: ModelIndex,
): Patient | undefined {
  if (point?.step !== 'injection' || !content || !index.moves) return undefined;
  const anchor = sidedAnchor(index, point.id, side);
  if (!anchor) return undefined;
  const { needle } = lookup(content).point(point.id) ?? {};
  const position = needle?.position ?? lyingWithout(anchor.skinNormal);
  return patientIn(index, position, side, anchor.skinNormal[2] < 0);
}

/** How high the waistband of shorts is, at rest; how far off a site it is drawn down; metres. */
const WAIST = 0.953;
const OFF = 0.045;
/** It is drawn down from so far beside the site on, toward the middle, metres. */
const ASIDE = 0.04;

/** How the waistband of shorts runs, metres: how high it is on the side that is looked at, and from how far off the middle on. */
export interface Waistband {
  height: number;
  from: number;
}

/** A waistband that nobody has drawn down. */
export const WORN: Waistband = { height: WAIST, from: 0 };

/**
 * The waistband of a patient on the treated side: drawn down to bare the site where that lies under it. Undefined where no patient
 * lies.
 */
export function waistOf(
  view: View,
  content: ContentBundle | undefined,
  index: ModelIndex,
): Waistband | undefined {
  const anchor = view.point && sidedAnchor(index, view.point.id, view.side);
  if (!anchor || !patientOf(view, content, index)) return undefined;
  const [x, y] = anchor.entry;
  return { height: Math.min(WAIST, y - OFF), from: Math.abs(x) - ASIDE };
}

const known = new WeakMap<ModelIndex, Map<string, Patient>>();

/** The same patient is the same object. */
function patientIn(
  index: ModelIndex,
  position: PatientPosition,
  side: Side,
  behind: boolean,
): Patient | undefined {
  const { rig, moves } = index;
  if (!moves || !isWhole(rig)) return undefined;
  const all = known.get(index) ?? new Map<string, Patient>();
  known.set(index, all);
  const key = [position, side, behind].join();
  const before = all.get(key);
  if (before) return before;
  const lying = moves.positions[position];
  const whole = Object.entries(wholePose(lying, { from: 0, to: 0, share: 0 }, side));
  const isRoot = ([parameter]: [string, number]): boolean => parameter.startsWith('root');
  const root = wholeTransforms(rig, Object.fromEntries(whole.filter(isRoot)))[0]!;
  const room = inverse(root);
  // Who lies on the side is looked at from where the site is.
  const [azimuth, elevation] = lying.view;
  const seen = { ...lying, view: [position === 'side' && behind ? -azimuth : azimuth, elevation] as const };
  const patient: Patient = {
    position,
    pose: Object.fromEntries(whole.filter((entry) => !isRoot(entry))),
    lying,
    room,
    ground: moves.ground,
    shot: inRoom(wholeShot({ ...seen, sphere: widened(lying.sphere) }, side), room),
  };
  all.set(key, patient);
  return patient;
}

/** A couch reaches further than who lies on it, and stands on the floor: so much wider, and so far down, metres. */
const WIDER = 1.05;
const DOWN = 0.1;

const widened = ({ target: [x, y, z], radius }: SolvedMove['sphere']): SolvedMove['sphere'] => ({
  target: [x, y - DOWN, z],
  radius: radius * WIDER,
});

function inRoom(shot: Shot, room: DualQuaternion): Shot {
  const turned = (direction: Point): Point => {
    const out: [number, number, number] = [0, 0, 0];
    turnInto(room, direction, out);
    return out;
  };
  return {
    ...shot,
    target: apply(room, shot.target),
    direction: turned(shot.direction),
    up: turned([0, 1, 0]),
  };
}
