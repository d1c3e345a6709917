import type { ContentBundle, NeedleContent } from '../../core/content/bundle.ts';
import { lookup } from '../../core/content/lookup.ts';
import { type InjectionStage, LAYERS, type MuscleId, type Side } from '../../core/ids.ts';
import type { Point } from '../../core/math/point.ts';
import type { ModelFileName } from '../../core/model/model-files.ts';
import type { Anchor, ModelIndex } from '../../core/model/model-index.ts';
import { modelLookup } from '../../core/model/model-lookup.ts';
import type { SidedStructure } from '../../core/model/sided-structures.ts';
import { replacedIn } from '../../core/model/with-limbs.ts';
import { type SidedPoint, sidedAnchor } from '../anchor/sided-anchor.ts';
import { needleAxis } from '../injection/needle-axis.ts';
import { shownStage } from '../injection/shown-stage.ts';
import { isBehindArm, sparesArm } from '../pain/behind-arm.ts';
import type { Zone } from '../pain/pattern.ts';
import { patternOf } from '../pain/pattern.ts';
import { type SkinStroke, strokesOf } from '../pain/strokes.ts';
import type { StoryStep } from '../view/story-step.ts';
import type { View } from '../view/view.ts';
import { shownMove } from '../view/view-move.ts';
import { FAINT, leftBy, names, skinLeft } from './peel.ts';

/** What the body looks like in a view: everything that the 3D part needs to know beside the camera. */
export interface Look {
  skinOpacity: number;
  /** The same over face and ears: bared teeth and eyes without lids would stare at whoever looks. */
  faceOpacity: number;
  /** The muscles of an exercise shine through skin that is whole. */
  glow?: true | undefined;
  /** The areas of the pattern: what stands in for its strokes where there are none. */
  zones: readonly Zone[];
  strokes: readonly SkinStroke[];
  /** Looks at the inside of the muscle through a sight in what lies over it. */
  anchor: Anchor | undefined;
  close: boolean;
  /** From where the sight is looked through, when not straight. */
  axis?: Point | undefined;
  /** The arm of the treated side is left away: it hangs before what hands and needle do. */
  armAway?: true | undefined;
  /** The needle that is drawn to the point. */
  needle?: NeedleContent | undefined;
}

/** How one structure is shown in a view. */
export interface StructureLook {
  visible: number;
  emphasis: number;
  dim: number;
}

/** The look of the whole body in a view, while a point is pointed at. */
export function lookOf(view: View, content: ContentBundle, index: ModelIndex, pointed?: SidedPoint): Look {
  const { point, side } = view;
  const anchor = point && sidedAnchor(index, point.id, side);
  const injected = point?.step === 'injection';
  const stage = injected ? (anchor ? shownStage(point.stage, anchor) : point.stage) : undefined;
  const outside = stage === 'before' || stage === 'find';
  const close = point?.step === 'band' || (injected && !outside);
  const told = point && lookup(content).point(point.id);
  // The first card of the script shows the muscle alone; where it is felt is on the next.
  const plain = view.options.card === 'where';
  const zones = plain ? [] : patternOf(view, content, index, pointed);
  const strokes = plain ? [] : strokesOf(view, content, index.patterns, pointed);
  const ofStage = point && storySkin(point, stage);
  // The band is looked at through a sight in whole skin, whatever is peeled elsewhere.
  const skin = point?.step === 'band' ? 1 : (skinLeft(view.options) ?? ofStage ?? skinOpacity(view, index));
  const axis = injected && anchor ? needleAxis(anchor) : undefined;
  const face = isPerson(view, stage) ? Math.max(skin, CALM) : skin;
  const glow: Look['glow'] = skin === 1 && shownMove(view, index) ? true : undefined;
  const faces = { skinOpacity: skin, faceOpacity: face, glow };
  const armAway: Look['armAway'] = isBesideArm(view) || showsBehindArm(view, index) ? true : undefined;
  return { ...faces, zones, strokes, anchor, close, axis, armAway, needle: told?.needle };
}

/** How much the skin hides where hands feel and a needle goes in: a person is treated, and what lies under the skin is still seen. */
const TREATED = 0.55;

/** How much the skin hides in a step of a point, or in a stage of the injection. */
function storySkin(at: StoryStep, shown: InjectionStage | undefined): number | undefined {
  switch (at.step) {
    case 'where':
    case 'after':
      return 0.42;
    case 'injection':
      return shown === 'before' ? 0.9 : TREATED;
    case 'band':
    case 'exercises':
      return undefined;
  }
}

/** How opaque the skin is where nobody peeled it: whole enough to paint on, open enough to see a muscle. */
function skinOpacity(view: View, index: ModelIndex): number {
  const { page, region, point, options } = view;
  if (page === 'pain' || options.pattern) return 0.66;
  if (view.known) return 0.14;
  if (!region) return 0.5;
  if (shownMove(view, index)) return 1;
  return point ? 0.16 : 0.14;
}

/** How opaque the skin of the face is where a person is shown: no lid and no lip lets through what lies behind it. */
const CALM = 0.96;

/** Whether a view shows a person, not what lies under the skin: regions, what is peeled and what is injected are looked into. */
function isPerson({ page, region, point, options, known }: View, stage: InjectionStage | undefined): boolean {
  if (skinLeft(options) !== undefined) return false;
  if (point) return point.step === 'exercises' || storySkin(point, stage) !== undefined;
  return (region === undefined && !known) || page === 'pain' || options.pattern !== undefined;
}

/**
 * How a structure's side is shown. A chosen muscle is lit, the others stand back, and whatever lies over it
 * on its own side is peeled away. Without a choice all is shown as it is.
 */
export function structureLook(
  view: View,
  index: ModelIndex,
  { structure, side }: SidedStructure,
  pointed?: { id: MuscleId; side: Side },
): StructureLook {
  if (
    structure.tissue === 'organ' ||
    structure.tissue === 'artery' ||
    structure.tissue === 'vein' ||
    structure.tissue === 'nerve'
  )
    return {
      visible: isNear(view, index, structure.id) && sameSide(view, side) ? nearShare(view) : 0,
      emphasis: 0,
      dim: 0,
    };
  if (replacedIn(index).has(structure.id) || isAside(view, structure)) return AWAY;
  const mine = sameSide(view, side) || view.options.sides === 'both';
  if (mine && hangsBefore(view, index, structure)) return AWAY;
  const left = leftBy(view.options, structure, side) * (mine ? thinned(view, index, structure.id) : 1);
  if (view.known && structure.muscle) {
    const how = view.known.get(structure.id as MuscleId);
    const marked = how === 'weak' || how === 'due';
    const shown = marked || how === 'settled';
    // What is not known yet lets what lies under it be seen.
    return {
      visible: shown ? left : Math.min(left, FAINT),
      emphasis: marked ? 1 : 0,
      dim: how === undefined ? 1 : how === 'begun' ? 0.6 : 0,
    };
  }
  const chosen = view.muscle ? modelLookup(index).structure(view.muscle) : undefined;
  const hovered = pointed?.id === structure.id && pointed.side === side;
  if (!chosen?.muscle || !structure.muscle) return { visible: left, emphasis: hovered ? 0.8 : 0, dim: 0 };
  // Beside its limbs a muscle that is cut short without them is shown whole.
  if ((structure.id === chosen.id || structure.muscle.replaces === chosen.id) && mine) {
    // What is chosen stays to be seen, at least faintly, when its layer is peeled away; not when it is hidden itself.
    const hidden = names(view.options.hide, structure, side);
    return { visible: hidden ? 0 : Math.max(left, FAINT), emphasis: 1, dim: 0 };
  }
  const outer = LAYERS.indexOf(structure.muscle.layer) < LAYERS.indexOf(chosen.muscle.layer);
  const covers = outer && !isBeyond(structure);
  return { visible: covers && mine ? 0 : left, emphasis: hovered ? 0.5 : 0, dim: hovered ? 0.4 : 1 };
}

/** What lies over a shown muscle without being of a layer farther out is drawn faintly. */
const thinned = ({ muscle, point }: View, index: ModelIndex, id: string): number =>
  muscle &&
  (!point || point.step === 'where') &&
  modelLookup(index).structure(muscle)?.muscle?.under?.includes(id)
    ? FAINT
    : 1;

/** Whether hands and needle are shown where the arm of the same side hangs; a patient would lay it elsewhere. */
const isBesideArm = ({ region, point }: View): boolean =>
  region === 'low-back' && point?.step === 'injection' && point.stage !== 'before';

/** Whether the view tells of pain that is felt behind the hanging arm: a teacher would lift it out of the way. */
const showsBehindArm = ({ point, options: { card } }: View, { patterns }: ModelIndex): boolean =>
  point?.step === 'where' && card !== 'where' && patterns !== undefined && isBehindArm(patterns, point.id);

/** The arm at the side hides the hip: where no pain is felt in it only its skin is drawn, if that. */
const hangsBefore = (view: View, index: ModelIndex, { file }: { file: string }): boolean => {
  if (!ARM.includes(file)) return false;
  const { region, point } = view;
  if (isBesideArm(view) || showsBehindArm(view, index)) return true;
  const { patterns } = index;
  return (
    region === 'low-back' &&
    point?.step === 'where' &&
    patterns !== undefined &&
    sparesArm(patterns, point.id)
  );
};
const ARM: readonly string[] = ['bones-arm.glb', 'muscles-arm.glb'] satisfies ModelFileName[];

const AWAY: StructureLook = { visible: 0, emphasis: 0, dim: 0 };

/** A veil of muscle right under the skin, which hides what is taught of the neck; eyes, which stare where the lids are transparent. */
const OF_THE_WHOLE: readonly string[] = ['platysma', 'eyeball'];

/** What lies in the walls of the trunk is drawn where something was taken away over it; some things only where no region is looked at. */
function isAside(
  { region, options: { peel, only } }: View,
  { id, file }: SidedStructure['structure'],
): boolean {
  if (OF_THE_WHOLE.includes(id)) return region !== undefined && only === undefined;
  return file === WALL && peel === undefined && only === undefined;
}

/** Muscles of limbs lie over none that the app tells of, but for those that are whole there. */
const isBeyond = ({ file, muscle }: SidedStructure['structure']): boolean =>
  BEYOND.includes(file) && muscle?.replaces === undefined;
const BEYOND: readonly string[] = ['muscles-arm.glb', 'muscles-leg.glb'] satisfies ModelFileName[];

const WALL: ModelFileName = 'muscles-wall.glb';

/** Whether a protected structure is told of beside the needle that goes in. */
function isNear({ point, side }: View, index: ModelIndex, id: string): boolean {
  if (point?.step !== 'injection' || point.stage !== 'needle') return false;
  return sidedAnchor(index, point.id, side)?.needle?.near.some((n) => n.id === id) ?? false;
}

/** Before a worried patient what is kept clear of has its name and its line, and is drawn faintly: how large it is is no news to a clinician. */
const nearShare = ({ options: { card } }: View): number => (card ? QUIET : 1);
const QUIET = 0.4;

const sameSide = (view: View, side: Side | undefined): boolean => side === undefined || side === view.side;
