import type { ExerciseContent } from '../../core/content/bundle.ts';
import type { ExerciseId, Side } from '../../core/ids.ts';
import { AT_REST, mirrorPose, type Pose } from '../../core/rig/pose.ts';
import { sameAsMirror } from './symmetry.ts';
import { STEP_SECONDS, type Tempo, tempoOf, withOwnDose } from './tempo.ts';
import { TRACKS, type Track } from './tracks.ts';
import { holdsLongest, type Version, versionTempo, versionTrack } from './versions.ts';

export type PhaseKind =
  | 'ready'
  | 'out'
  | 'across'
  | 'hold'
  | 'press'
  | 'back'
  | 'rest'
  | 'pause'
  | 'way'
  | 'change'
  | 'keep';

/** A stretch of the exercise during which one cue holds. */
export interface Phase {
  kind: PhaseKind;
  /** When it begins, and how long it lasts; seconds. */
  start: number;
  seconds: number;
  from: Pose;
  to: Pose;
  /** The turning point that it leads to, stays at or comes from. */
  held: Pose;
  /** Which turning points it goes between; 0 is the start. */
  leg: readonly [from: number, to: number];
  /** Counted from 1. */
  repetition: number;
  set: number;
  /** The side that is exercised, where that makes a difference. */
  side: Side | undefined;
}

/** A whole exercise, from getting ready to the last return; everything about it is a function of the seconds. */
export interface Routine {
  exercise: ExerciseId;
  /** Where the movement begins, for the side that is exercised first. */
  start: Pose;
  phases: readonly Phase[];
  seconds: number;
  repetitions: number;
  sets: number;
  /** The body performs it; otherwise only the time passes. */
  shown: boolean;
  /** Turning points of a movement that never pauses. */
  cycle: readonly Pose[];
}

/** What a person was told beside or instead of the content's dose. */
export interface OwnDose {
  repetitions?: number;
  /** Seconds that each is held; of what is done without a break, how long. */
  hold?: number;
  /** On one side alone. */
  single?: true;
}

/** An exercise from the content's dose, or one's own, and the rig's movement, beginning with `side`. */
export function routineOf(
  exercise: ExerciseContent,
  side: Side,
  version?: Version,
  own: OwnDose = {},
): Routine {
  const { id } = exercise;
  const known = TRACKS[id];
  const track = versionTrack(id, known ?? { start: AT_REST, poses: [AT_REST] }, version);
  const taught = versionTempo(id, tempoOf(exercise, holdsLongest(id, version)), version);
  const tempo = withOwnDose(taught, own);
  // What goes to both sides by itself cannot be done on one: there the words alone say which side is meant.
  const sided = !sameAsMirror(track);
  const both: readonly (Side | undefined)[] = sided ? [side, other(side)] : [undefined];
  const sides = own.single ? both.slice(0, 1) : both;
  const phases: Phase[] = [];
  sides.forEach((now, i) => {
    const on = sidedTrack(track, now ?? side);
    if (i > 0) add(phases, { kind: 'change', seconds: tempo.change, side: now, ...at(on) });
    else add(phases, { kind: 'ready', seconds: tempo.ready, side: now, ...at(on) });
    if (tempo.keepOn) add(phases, { kind: 'keep', seconds: tempo.keepOn, side: now, ...at(on) });
    else addSets(phases, on, tempo, now);
  });
  const first = sidedTrack(track, side);
  return {
    exercise: id,
    start: first.start,
    phases,
    seconds: phases.reduce((sum, p) => sum + p.seconds, 0),
    repetitions: tempo.repetitions,
    sets: tempo.sets,
    shown: known !== undefined,
    cycle: tempo.keepOn ? first.poses : [],
  };
}

const other = (side: Side): Side => (side === 'right' ? 'left' : 'right');

const sidedTrack = ({ start, poses }: Track, side: Side): Track =>
  side === 'right' ? { start, poses } : { start: mirrorPose(start), poses: poses.map(mirrorPose) };

/** Standing at the start, with the first turning point ahead. */
const at = ({ start, poses }: Track) => ({
  from: start,
  to: start,
  held: poses[0] ?? start,
  leg: [0, 0] as const,
  repetition: 1,
  set: 1,
});

function add(phases: Phase[], phase: Omit<Phase, 'start'>): void {
  const last = phases.at(-1);
  if (phase.seconds > 0) phases.push({ ...phase, start: last ? last.start + last.seconds : 0 });
}

function addSets(phases: Phase[], track: Track, tempo: Tempo, side: Side | undefined): void {
  const still = track.poses.length === 0;
  for (let set = 1; set <= tempo.sets; set++)
    for (let repetition = 1; repetition <= tempo.repetitions; repetition++) {
      const count = { repetition, set, side };
      if (set > 1 && repetition === 1)
        add(phases, { kind: still ? 'way' : 'pause', seconds: tempo.pause, ...at(track), ...count });
      if (still) add(phases, { kind: 'press', seconds: tempo.hold, ...at(track), ...count });
      else addRepetition(phases, track, tempo, count);
      if (repetition < tempo.repetitions)
        add(phases, { kind: 'rest', seconds: tempo.rest, ...at(track), ...count });
    }
}

function addRepetition(
  phases: Phase[],
  { start, poses }: Track,
  { move, hold }: Tempo,
  count: Pick<Phase, 'repetition' | 'set' | 'side'>,
): void {
  let from = start;
  poses.forEach((to, i) => {
    const leg = [i, i + 1] as const;
    add(phases, { kind: i === 0 ? 'out' : 'across', seconds: move, from, to, held: to, leg, ...count });
    add(phases, { kind: 'hold', seconds: hold, from: to, to, held: to, leg: [i + 1, i + 1], ...count });
    from = to;
  });
  add(phases, { kind: 'back', seconds: move, from, to: start, held: from, leg: [poses.length, 0], ...count });
}

/** Seconds of one turn through a movement that never pauses. */
export const cycleSeconds = ({ cycle }: Routine): number => cycle.length * STEP_SECONDS;
