import type { ContentBundle } from '../../core/content/bundle.ts';
import { lookup } from '../../core/content/lookup.ts';
import { sided, splitSided } from '../../core/ids.ts';
import type { Point } from '../../core/math/point.ts';
import { sphereAround } from '../../core/math/sphere.ts';
import { add, byAxis, unit } from '../../core/math/vector.ts';
import type { ModelIndex, StructureEntry } from '../../core/model/model-index.ts';
import { modelLookup } from '../../core/model/model-lookup.ts';
import type { Shot } from '../anchor/shot.ts';
import { sidedAnchor } from '../anchor/sided-anchor.ts';
import { sightAxis } from '../anchor/sight-axis.ts';
import { exerciseSphere } from '../exercise/framing.ts';
import { nearShot, wholeShot } from '../exercise/whole.ts';
import { injectionShot } from '../injection/injection-shot.ts';
import type { Look } from '../look/look.ts';
import { areasShot, facingOf } from '../pain/places.ts';
import { feltShot, strokePlaces } from '../pain/strokes-shot.ts';
import { patientOf } from '../patient/patient.ts';
import type { View } from '../view/view.ts';
import { viewMove } from '../view/view-move.ts';

/** The whole figure, and each region as it is best met. */
const SHOTS: Record<'body' | 'head' | 'neck' | 'low-back', Shot> = {
  body: { target: [0, 1.17, 0.05], radius: 0.5, direction: [-0.5, 0.1, -0.86] },
  head: { target: [0, 1.5, 0.08], radius: 0.185, direction: [-0.86, 0.08, -0.32] },
  neck: { target: [0, 1.383, 0.04], radius: 0.215, direction: [-0.42, 0.14, -0.9] },
  'low-back': { target: [0, 0.93, 0.04], radius: 0.24, direction: [-0.3, 0.08, -0.95] },
};

/** Where the camera goes in a view of that look: the body, a region, a muscle, the pain pattern, or into the muscle. */
export function shotOf(
  view: View,
  content: ContentBundle | undefined,
  index: ModelIndex,
  look: Look | undefined,
): Shot {
  if (view.page === 'pain' || (view.page === 'practice' && view.options.pattern))
    return painShot(view, content, index, look);
  const pins = !view.known && pinsShot(view, index);
  if (pins) return pins;
  if (!view.region) return SHOTS.body;
  const region = onSide(SHOTS[view.region], view.side);
  const muscle = modelLookup(index).structure(view.muscle);
  if (!muscle || !content || !look) return region;
  const anchor = view.point && sidedAnchor(index, view.point.id, view.side);
  if (!anchor) {
    const direction = toward(view, muscle, index) ?? region.direction;
    return { ...withPattern(frameMuscle(muscle, view), patternPlaces(look, index)), direction };
  }
  const out = anchor.skinNormal;
  const direction = unit([
    out[0] * 0.9 + region.direction[0] * 0.35,
    out[1] * 0.6 + 0.1,
    out[2] * 0.9 + region.direction[2] * 0.35,
  ]);
  if (look.close && view.point?.step === 'band') {
    const axis = sightAxis(anchor);
    return {
      target: anchor.position,
      radius: BAND_RADIUS,
      direction: axis,
      ...(view.point.stage !== 'bundle' && { leash: LEASH }),
    };
  }
  if (view.point?.step === 'injection')
    return (
      patientOf(view, content, index)?.shot ??
      injectionShot(view.point.stage, view.side, anchor, lookup(content).point(view.point.id) ?? {})
    );
  if (view.point?.step === 'exercises') {
    const move = viewMove(view, index);
    if (move && view.options.see !== 'near') {
      const { sphere } = (view.options.mistake && move.mistake) || move;
      return overWords(wholeShot({ ...move, sphere }, view.side));
    }
    const near = { ...(exerciseSphere(view, content, index) ?? region), direction };
    return move ? nearShot(index, move, near, view.side) : near;
  }
  const felt = patternPlaces(look, index);
  if (felt.length) {
    if (look.strokes.length)
      return feltShot(look.strokes, anchor, (of) => strokePlaces(of, 'limbs' in index.rig));
    const { target, radius } = sphereAround([anchor.position, ...felt]);
    const level: Point = [direction[0], direction[1] * 0.6, direction[2]];
    return { target, radius: Math.max(0.15, radius + 0.05), direction: unit(level) };
  }
  const sphere = frameMuscle(muscle, view);
  return { ...sphere, radius: Math.max(0.14, sphere.radius), direction };
}

/** All sites of a question from where their skin is seen, whichever of them is asked for. */
function pinsShot(view: View, index: ModelIndex): Shot | undefined {
  const { pins = [], side } = view;
  const muscle = modelLookup(index).structure(view.muscle);
  const anchors = pins.flatMap((id) => sidedAnchor(index, id, side) ?? []);
  if (anchors.length === 0) return undefined;
  const { target, radius } = sphereAround(anchors.map(({ position }) => position));
  const [x, y, z] = anchors.reduce<Point>((sum, { skinNormal }) => add(sum, skinNormal), [0, 0, 0]);
  const direction = unit([x, y * 0.5, z]);
  if (muscle) return { ...frameMuscle(muscle, view), direction };
  return { target, radius: Math.max(0.13, radius + 0.04), direction };
}

/** What is said stands at the foot of the picture: the figure stands a little above it. */
const overWords = ({ target: [x, y, z], radius, ...shot }: Shot): Shot => ({
  ...shot,
  target: [x, y - radius * 0.11, z],
  radius: radius * 1.1,
});

/** The body with what is painted before the camera; with a pattern that is compared, near enough to see both. */
function painShot(
  view: View,
  content: ContentBundle | undefined,
  index: ModelIndex,
  look: Look | undefined,
): Shot {
  const { pain = [], pattern } = view.options;
  const zones = (pattern && look?.zones) || [];
  if (zones.length) {
    const { id, side } = splitSided(pattern!);
    const told = lookup(content).point(id)!;
    const keys = told.zones.map(({ area }) => sided(area, side));
    return areasShot(index, [...keys, ...pain], SHOTS.body.direction) ?? SHOTS.body;
  }
  const out = facingOf(index, pain);
  const turned = out && Math.hypot(out[0], out[2]) > 0.1;
  return turned ? { ...SHOTS.body, direction: [out[0], 0.1, out[2]] } : SHOTS.body;
}

/** Places all over the pattern of a look. */
const patternPlaces = ({ strokes, zones }: Look, { rig }: ModelIndex): readonly Point[] =>
  strokes.length ? strokePlaces(strokes, 'limbs' in rig) : zones.flatMap(({ a, b }) => [a, b]);

/** A sphere about a muscle, wide enough for where its pain is felt too. */
function withPattern(
  muscle: { target: Point; radius: number },
  felt: readonly Point[],
): { target: Point; radius: number } {
  if (felt.length === 0) return muscle;
  const { target, radius } = muscle;
  const corners = [-1, 1].map((s) => byAxis((d) => target[d] + s * radius * 0.577));
  const sphere = sphereAround([...corners, ...felt]);
  return { target: sphere.target, radius: Math.max(radius, sphere.radius + 0.03) };
}

/** What the picture of the band holds about the point, metres. */
const BAND_RADIUS = 0.032;
/** Among fibres and sarcomeres there is nothing beyond what the picture holds. */
const LEASH = { near: 0.055, far: 0.2, turn: 0.5 };

/** The side from which a muscle's own points are seen. */
function toward(view: View, muscle: StructureEntry, index: ModelIndex): Point | undefined {
  const anchor = modelLookup(index).firstAnchor(muscle.id);
  const seen = anchor && sidedAnchor(index, anchor.point, view.side);
  return seen && unit([seen.skinNormal[0], seen.skinNormal[1] * 0.5 + 0.1, seen.skinNormal[2]]);
}

const onSide = (shot: Shot, side: 'left' | 'right'): Shot =>
  side === 'right'
    ? shot
    : { ...shot, direction: [-shot.direction[0], shot.direction[1], shot.direction[2]] };

function frameMuscle(
  { bounds: { min, max } }: StructureEntry,
  view: View,
): { target: Point; radius: number } {
  const sign = view.side === 'right' ? 1 : -1;
  const centre: Point = [((min[0] + max[0]) / 2) * sign, (min[1] + max[1]) / 2, (min[2] + max[2]) / 2];
  const radius = Math.hypot(max[0] - min[0], max[1] - min[1], max[2] - min[2]) / 2;
  return { target: centre, radius: Math.max(0.11, radius * 1.1) };
}
