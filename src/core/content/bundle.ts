import type {
  AreaId,
  BandStage,
  ExerciseId,
  InjectionStage,
  Language,
  MuscleId,
  PointId,
  RegionId,
  StoryStage,
} from '../ids.ts';
import type { Certainty, Claim } from './claim.ts';
import type { ClinicContent } from './clinic.ts';

export type { Certainty, Claim } from './claim.ts';

/** Counts up whenever what the app reads of a bundle changes its form: code refuses bundles of another version. */
export const CONTENT_VERSION = 3;

/** How soon a warning sign has to be seen to: at once, today, or this week. The most urgent first. */
export const URGENCIES = ['emergency', 'same-day', 'soon'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** A sign that calls for a check before anything else. */
export interface RedFlag extends Claim {
  id: string;
  urgency: Urgency;
}

/** How a source was read: whole, in its abstract or in the parts that are cited, or recalled and still to be looked up. */
export const HOW_READ = ['whole', 'abstract', 'recalled'] as const;
export type HowRead = (typeof HOW_READ)[number];

export interface Source {
  citation: string;
  url?: string;
  read: HowRead;
}

export interface RegionContent {
  id: RegionId;
  name: string;
  /** One inviting line under the name. */
  invitation: string;
  /** The agreed definition of the region's pain (Neck Pain Task Force, ICHD-3, twelfth rib to gluteal folds). */
  definition: Claim;
  redFlags: readonly RedFlag[];
  /** In teaching order. */
  muscles: readonly MuscleId[];
}

/** Groups of muscles that are learned together, as atlases put them, from the head down. */
export const MUSCLE_GROUPS = [
  'chewing',
  'scalp',
  'front-of-neck',
  'suboccipital',
  'back-of-neck',
  'trapezius',
  'shoulder-blade',
  'back',
  'buttock',
  'hip-and-belly',
] as const;
export type MuscleGroup = (typeof MUSCLE_GROUPS)[number];

export interface MuscleContent {
  /** The model structure that is this muscle, e.g. trapezius-descending. */
  id: MuscleId;
  /** Everyday name, e.g. Upper trapezius. */
  name: string;
  latin: string;
  group: MuscleGroup;
  regions: readonly RegionId[];
  what: Claim;
  points: readonly PointId[];
}

/** An area of skin where pain may be felt. */
export interface PatternZone {
  area: AreaId;
  weight: 'essential' | 'spillover';
  /** On the side of the point, on the other side, or on both. */
  side: 'same' | 'both';
}

/** How a patient is drawn for an injection: lying, as that makes it less likely to faint. */
export type PatientPosition = 'prone' | 'supine' | 'side';

/** What a needle to a point asks for: nothing more, a picture to guide it, a specialist's hand, or no needle at all. */
type Guidance = 'none' | 'ultrasound' | 'specialist-only' | 'hand-only';

export interface NeedleContent {
  /** Degrees to the skin that are looked for, and the needle's length, mm. */
  angle: number;
  lengthMm: number;
  /** How far under the skin the point may lie along the needle, mm, how sure that is and who says so. */
  depthMm: readonly [number, number];
  certainty: Certainty;
  sources: readonly string[];
  position: PatientPosition;
}

export interface PointContent {
  id: PointId;
  muscle: MuscleId;
  /** Short name, unique in its muscle. */
  name: string;
  /**
   * Where it is drawn on its muscle: the part, across (u), along from origin to insertion (v), from the superficial
   * to the deep face (depth). Shares of 1, our estimates.
   */
  place: { part?: string; u: number; v: number; depth: number };
  landmark: Claim;
  /** The pain pattern in words. */
  pattern: Claim;
  zones: readonly PatternZone[];
  /** What people say it feels like. */
  feels: readonly Claim[];
  provokes: readonly Claim[];
  lookalikes: readonly Claim[];
  /** What lies near and why a trained hand is needed. */
  caution: Claim;
  /** Nobody should press there by themselves. */
  noPressing?: true;
  /** What guides a needle there, or why none is drawn. */
  guidance: { kind: Guidance; claim: Claim };
  /** It is felt between thumb and index; elsewhere two fingers feel it flat. */
  pincer?: Claim;
  /** Typical illustration of the needle, never guidance; none where hands or a specialist alone should treat. */
  needle?: NeedleContent;
  /** Exercises, the easier first: one of each at least, or one that only moves in place of one to strengthen. */
  stretch: readonly ExerciseId[];
  strengthen: readonly ExerciseId[];
}

export interface ExerciseContent {
  id: ExerciseId;
  kind: 'stretch' | 'strengthen' | 'move';
  name: string;
  start: Claim;
  movement: Claim;
  /** The dose as a sentence; the figures are in `dose`. */
  dose: Claim;
  doseFigures: {
    holdSeconds?: readonly [number, number];
    repetitions?: readonly [number, number];
    sets?: readonly [number, number];
    timesPerDay?: number;
    daysPerWeek?: readonly [number, number];
    /** For so long it was done, where that is told. */
    weeks?: number;
  };
  easier: Claim;
  harder: Claim;
  /** What versions that are done otherwise say in place of the usual way; the posture, in a word or two, where it is another. */
  ownWays?: Partial<Record<'easier' | 'harder', { posture?: string; start?: Claim; movement?: Claim }>>;
  muscles: readonly MuscleId[];
  /** Muscles that are lengthened at a turning point of the movement, and those that work in it. */
  lengthens: readonly MuscleId[];
  works: readonly MuscleId[];
  /** How sure medicine is of what lengthens and works. */
  action: { certainty: Certainty; sources: readonly string[] };
}

/** A titled list of statements, e.g. one card of a step. */
export interface Topic {
  id: string;
  title: string;
  claims: readonly Claim[];
}

/** What is said from a moment of a stage's film on. */
export interface Caption {
  /** Per cent of the film. */
  at: number;
  claim: Claim;
}

/** One stage of a step of the story, and what is said while its film plays. */
export interface StageContent<Stage extends StoryStage = StoryStage> {
  id: Stage;
  title: string;
  claim: Claim;
  captions: readonly Caption[];
}

interface AftercareEntry {
  id: string;
  when: string;
  claim: Claim;
}

/** Parts of the body by which skin areas are listed, from the top down. */
export type BodyPart =
  | 'face'
  | 'head'
  | 'neck'
  | 'shoulder'
  | 'front'
  | 'upper-back'
  | 'low-back'
  | 'buttock'
  | 'leg';

/** An area of skin that can be painted; its name is in `ContentBundle.areas`. */
export interface SkinAreaContent {
  id: AreaId;
  part: BodyPart;
  regions: readonly RegionId[];
  /** One area across the middle, without left and right. */
  midline: boolean;
  /** Ids of those warning signs of its regions that concern pain just here. */
  redFlags: readonly string[];
}

/**
 * What the app loads first: the story and all that it names, for one language, compiled and checked at build time.
 * Plain data; every id refers to another entry of the same bundle or to a structure of the model.
 */
export interface ContentBundle {
  version: typeof CONTENT_VERSION;
  language: Language;
  regions: readonly RegionContent[];
  muscles: readonly MuscleContent[];
  points: readonly PointContent[];
  /** Name of each skin area. */
  areas: Readonly<Record<string, string>>;
  skinAreas: readonly SkinAreaContent[];
  exercises: readonly ExerciseContent[];
  /** Stop rules, shown with every exercise. */
  stopRules: readonly Claim[];
  /** What is to be known before the first exercise, shown beside them. */
  startRules: readonly Claim[];
  /** The stages of the tight band, from the muscle inward, and of the injection, in the order of `STAGES`. */
  bandStages: readonly StageContent<BandStage>[];
  injectionStages: readonly StageContent<InjectionStage>[];
  /** The same story without the needle, for calm mode. */
  injectionCalm: readonly StageContent<InjectionStage>[];
  positions: Readonly<Record<PatientPosition, Claim>>;
  /** What the needle may bring, and what that does. */
  drugs: Readonly<Record<'anaesthetic' | 'cortisone' | 'none', Claim>>;
  /** How deep the needle is drawn, and why. */
  needlePath: readonly Claim[];
  /** Names of structures that are not told of as muscles, by id. */
  structures: Readonly<Record<string, string>>;
  /** Minutes to weeks after it. */
  aftercare: readonly AftercareEntry[];
  /** When to call or go now: emergency, same day, call the clinic. */
  warning: readonly Topic[];
  /** What the app is and is not. */
  disclaimer: readonly Claim[];
  /** Whose own edition this is; nobody's as it is shipped. */
  clinic?: ClinicContent;
  /** Regions that it does not tell; their warning signs are shown all the same. */
  untold?: readonly Pick<RegionContent, 'id' | 'redFlags'>[];
}
