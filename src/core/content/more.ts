import type { AreaId, Language, MuscleId, Step } from '../ids.ts';
import type { Certainty, Claim, CONTENT_VERSION, ContentBundle, Source, Topic } from './bundle.ts';
import type { Codes } from './codes.ts';

/** Words that say nothing about a place, and words that stand for an entry, by its id. */
type SearchWordLists = { stopWords: readonly string[] } & Readonly<
  Record<
    'regions' | 'muscles' | 'areas' | 'exercises' | 'glossary' | 'steps' | 'topics' | 'pages' | 'alarms',
    Readonly<Record<string, readonly string[]>>
  >
>;

/** A question that people ask, its answer, and where it comes up. */
interface Question extends Topic {
  step: Step | 'about';
}

/** A table of texts, with how sure medicine is of each row. */
export interface ContentTable {
  id: string;
  title: string;
  columns: readonly string[];
  rows: readonly { cells: readonly string[]; certainty: Certainty; sources: readonly string[] }[];
}

/** What is told to professionals, at one level: both levels of its statements say the same. */
export interface Handbook {
  title: string;
  topics: readonly Topic[];
  tables: readonly ContentTable[];
}

/** A muscle that is neither drawn nor given points: too deep to be shown well, or far from where its pain is felt. */
export interface OtherMuscle {
  id: string;
  name: string;
  latin: string;
  /** Skin areas where its pain is taught to be felt. */
  areas: readonly AreaId[];
  claim: Claim;
}

/** A statement that is asked for by its name. */
export interface NamedClaim extends Claim {
  id: string;
}

/** How soon somebody is called for a sign. */
export const CALLED = ['emergency', 'same-day'] as const;

/** A sign for which to call somebody, in a few words. */
export interface CallSign {
  /** Where it is told whole: a statement of the warning of this urgency, or a rule for stopping an exercise. */
  of: 'warning' | 'stopRules';
  at: number;
  urgency: (typeof CALLED)[number];
  short: string;
  /** It concerns needles in these muscles alone; everywhere without them. */
  muscles?: readonly MuscleId[];
}

/** A lesson that comes with the app. */
export interface TaughtLesson {
  /** Its name in addresses, with a hyphen: those that a device makes have none. */
  id: string;
  title: string;
  /** How long it takes in a class, about. */
  minutes: number;
  goals: readonly Claim[];
  steps: readonly {
    /** The address of its view, without the language. */
    view: string;
    /** The question before it, by its kind and by the common site or muscle that it is about. */
    question?: { kind: string; of: string };
    /** A name for what is said, where a class can weigh how sure medicine is of it. */
    weighed?: string;
    claim: Claim;
  }[];
}

/** What is told beside the story, loaded when it is first asked for. */
export interface MoreContent {
  version: typeof CONTENT_VERSION;
  language: Language;
  /** What numbers in links of plans stand for. */
  codes: Codes;
  /** What a person can do at home beside the exercises. */
  selfCare: readonly Topic[];
  /** For what to call, the most urgent first; and whom. */
  signs: readonly CallSign[];
  whom: Readonly<Record<(typeof CALLED)[number], string>>;
  /** Muscles that are told in words only. */
  otherMuscles: readonly OtherMuscle[];
  /** What is said where nothing but a part of a limb is painted, by that part. */
  aloneIn: readonly NamedClaim[];
  /** What a trigger point is, and what experts dispute. */
  triggerPoint: readonly Topic[];
  /** The tight band, from muscle to sarcomere. */
  band: readonly Topic[];
  /** The injection, in order, from decision to the end of the visit. */
  injection: readonly Topic[];
  /** About the evidence, including guidelines that advise against. */
  evidence: readonly Topic[];
  /** Before the injection: benefits, risks, other care, doing nothing; some of it is told elsewhere, too. */
  choices: readonly (Topic & { claims: readonly NamedClaim[] })[];
  questions: { title: string; list: readonly Question[] };
  consult: Handbook;
  teaching: Handbook;
  lessons: readonly TaughtLesson[];
  /** What often goes wrong in an exercise, by its id: said beside the figure that does it wrong. */
  mistakes: Readonly<Record<string, Claim>>;
  glossary: readonly { id: string; term: string; meaning: Claim }[];
  /** What people type when they look for something, beside its names; by id. */
  findWords: SearchWordLists;
  /** Who says so: every source, by the key that statements name. */
  sources: Readonly<Record<string, Source>>;
}

/** All content of a language as it is compiled; it is shipped in two files. */
export interface WholeContent extends ContentBundle {
  more: MoreContent;
}
