import type { Certainty, HowRead, Urgency } from '../core/content/bundle.ts';
import type { Language, Step, StoryStage } from '../core/ids.ts';
import type { Rest } from '../domain/device/sheet.ts';
import type { CameraCommand } from '../state/viewport/viewport.ts';
import type { AfterWords } from './parts/after.ts';
import type { BandWords } from './parts/band.ts';
import type { DisplayWords } from './parts/display.ts';
import type { ExerciseWords } from './parts/exercise.ts';
import type { HelpWords } from './parts/help.ts';
import type { InjectionWords } from './parts/injection.ts';
import type { KeptWords } from './parts/kept.ts';
import type { LookWords } from './parts/look.ts';
import type { MapWords } from './parts/map.ts';
import type { PainWords } from './parts/pain.ts';
import type { PictureWords } from './parts/picture.ts';
import type { PlayerWords } from './parts/player.ts';
import type { PrintWords } from './parts/print.ts';
import type { SearchPageWords } from './parts/search.ts';
import type { ShortcutWords } from './parts/shortcuts.ts';
import type { TroubleWords } from './parts/trouble.ts';

/** Every word of the interface (what is taught lives in `content/`). */
export interface Messages {
  title: string;
  skipToText: string;
  menu: string;
  home: string;
  about: string;
  language: string;
  languageName: Record<Language, string>;
  level: { name: string; everyday: string; clinical: string };
  bodyShape: { name: string; male: string; female: string };
  start: { question: string; hint: string; regions: string; safety: string };
  breadcrumbs: string;
  region: {
    muscles: string;
    redFlags: string;
    /** What to do about warning signs: the heading of their list. */
    urgency: Readonly<Record<Urgency, string>>;
    definition: string;
    sites: (count: number) => string;
  };
  side: { name: string; left: string; right: string; short: { left: string; right: string } };
  muscle: { points: string; latin: string };
  steps: Record<Step, string>;
  stepsName: string;
  stepOf: (at: number, of: number) => string;
  previous: string;
  next: string;
  stages: { band: string; injection: string };
  stage: Record<StoryStage, string>;
  where: {
    place: string;
    pattern: string;
    legend: string;
    essential: string;
    spillover: string;
    feels: string;
    provokes: string;
    lookalikes: string;
  };
  /** The way into the muscle. */
  /** Names of the arrows in the picture. */
  band: BandWords;
  injection: InjectionWords;
  after: AfterWords;
  picture: PictureWords;
  exercises: {
    stretch: string;
    strengthen: string;
    move: string;
    start: string;
    movement: string;
    dose: string;
    easier: string;
    harder: string;
    stop: string;
    /** Over what is to be known before the first exercise. */
    before: string;
  };
  exercise: ExerciseWords;
  player: PlayerWords;
  /** What the button of the sheet of text does at each of its rests. */
  sheet: Record<Rest, string>;
  certainty: Record<Certainty, string>;
  /** What each of them means, in a sentence. */
  certaintyMeans: Record<Certainty, string>;
  certaintyName: string;
  /** What the sign of a certainty opens. */
  whySources: string;
  sources: string;
  /** How far a source was read that was not read whole. */
  readAs: Record<Exclude<HowRead, 'whole'>, string>;
  evidence: string;
  glossary: string;
  canvas: {
    name: string;
    /** The same where it can be steered by keys. */
    steered: string;
    loading: string;
  };
  camera: Record<CameraCommand, string> & { group: string };
  status: {
    contentFailed: string;
    otherLanguage: (name: string) => string;
    retryText: string;
    brokenLink: string;
    /** The same in a clinic's own edition, which may leave out what a link leads to. */
    leftOut: (clinic: string) => string;
    brokenOptions: string;
    dismiss: string;
  };
  announce: {
    region: (name: string) => string;
    point: (name: string, muscle: string, side: string) => string;
    step: (name: string) => string;
  };
  aboutPage: {
    title: string;
    what: string;
    sources: string;
    credit: string;
    creditText: string;
    licence: string;
    licenceText: string;
    licenceFile: string;
    privacy: string;
    privacyText: string;
  };
  /** What goes home: its other words come with it. */
  plan: { title: string };
  /** What is noted of it, and what of that goes back. */
  diary: { title: string };
  lesson: { title: string };
  /** Questions on what is taught: their other words come with them. */
  practice: { title: string; enter: string };
  /** The script for a talk of two minutes. */
  script: { open: string };
  /** The printable sheet for clinicians who check the content. */
  review: {
    forClinicians: string;
    title: (region: string) => string;
    education: string;
    pending: string;
    howTo: string;
    back: string;
    print: string;
    redFlags: string;
    muscle: string;
    point: string;
    position: string;
    landmark: string;
    zones: string;
    place: (across: number, along: number, depth: number) => string;
    needle: (degrees: number, millimetres: number) => string;
    side: Record<'same' | 'both', string>;
    weight: Record<'essential' | 'spillover', string>;
    exercises: string;
    shared: string;
    statement: string;
    agreed: string;
    signOff: string;
    fields: readonly string[];
    changes: string;
  };
  pain: PainWords;
  look: LookWords;
  display: DisplayWords;
  help: HelpWords;
  /** Waiting, failures and the ways on. */
  trouble: TroubleWords;
  kept: KeptWords;
  search: SearchPageWords;
  map: MapWords;
  print: PrintWords;
  shortcuts: ShortcutWords;
}
