import { smoothstep } from '../../core/math/ease.ts';
import { mixPose, type Pose } from '../../core/rig/pose.ts';
import { cycleSeconds, type Phase, type Routine } from './routine.ts';
import type { Along } from './whole.ts';

/** What happens at a moment of an exercise. */
export interface ExerciseMoment {
  pose: Pose;
  /** How far the whole body is in it. */
  along: Along;
  phase: Phase;
  /** Place of the phase in the routine. */
  index: number;
  /** Until the phase ends. */
  secondsLeft: number;
  /** The whole exercise is over. */
  done: boolean;
}

/** What happens `seconds` after the start; before it and after its end the first and last moment. */
export function exerciseAt(routine: Routine, seconds: number): ExerciseMoment {
  const { phases } = routine;
  const now = Math.min(routine.seconds, Math.max(0, seconds));
  let index = phases.length - 1;
  while (index > 0 && phases[index]!.start > now) index--;
  const phase = phases[index]!;
  const into = now - phase.start;
  return {
    ...(phase.kind === 'keep' ? walk(routine, phase, into) : between(phase, into)),
    phase,
    index,
    secondsLeft: Math.max(0, phase.seconds - into),
    done: now >= routine.seconds,
  };
}

type Posed = Pick<ExerciseMoment, 'pose' | 'along'>;

function between({ from, to, seconds, leg }: Phase, into: number): Posed {
  const share = from === to ? 0 : smoothstep(0, 1, into / seconds);
  return {
    pose: from === to ? from : mixPose(from, to, share),
    along: { from: leg[0], to: leg[1], share },
  };
}

/** From one turning point to the next without a stop; gently out of standing and back into it. */
function walk(routine: Routine, { from, seconds }: Phase, into: number): Posed {
  const { cycle } = routine;
  if (cycle.length < 2) return { pose: from, along: { from: 0, to: 0, share: 0 } };
  const along = ((into / cycleSeconds(routine)) * cycle.length) % cycle.length;
  const at = Math.floor(along);
  const next = (at + 1) % cycle.length;
  const share = smoothstep(0, 1, along - at);
  const off = smoothstep(0, 1, Math.min(into, seconds - into) / SET_OFF);
  return {
    pose: mixPose(from, mixPose(cycle[at]!, cycle[next]!, share), off),
    along: { from: at + 1, to: next + 1, share, off },
  };
}

/** How far (0..1) somebody has turned to the other side, where that is what goes on; wholly otherwise. */
export const changedShare = ({ phase: { kind, seconds }, secondsLeft }: ExerciseMoment): number =>
  kind === 'change' ? smoothstep(0, TURNED, 1 - secondsLeft / seconds) : 1;

/** By which share of its time the change of sides is made. */
const TURNED = 0.8;

/** How long walking takes to set off and to stop, seconds. */
const SET_OFF = 1.2;

/** The moments (0..1) at which a still picture of each phase is taken, with where the phase begins. */
export const phaseStills = ({ phases, seconds }: Routine): { from: number; still: number }[] =>
  phases.map((phase) => ({
    from: phase.start / seconds,
    still: (phase.start + phase.seconds * 0.999) / seconds,
  }));

/** The moment (0..1) that tells the exercise best: the first turning point. */
export function bestMoment({ phases, seconds }: Routine): number {
  const told =
    phases.find((p) => p.kind === 'hold' || p.kind === 'press' || p.kind === 'keep') ??
    phases.find((p) => p.kind === 'out') ??
    phases[0]!;
  const share = told.kind === 'out' ? 0.999 : 0.5;
  return (told.start + told.seconds * share) / seconds;
}

/** One who does an exercise only once, or never pauses, is looked at from near after so many seconds. */
const LOOKED = 6;
/** The last of it is seen on the whole body, seconds. */
const AT_LAST = 3;

/**
 * Whether the film is near the muscles at a moment: the first time the whole body is seen, then the muscles while it repeats, and
 * at last the body again.
 */
export function isNearAt({ repetitions, seconds }: Routine, { phase, secondsLeft }: ExerciseMoment): boolean {
  if (seconds - (phase.start + phase.seconds - secondsLeft) < AT_LAST) return false;
  if (phase.kind === 'hold' || phase.kind === 'press' || phase.kind === 'keep')
    return phase.repetition > 1 || (repetitions === 1 && phase.seconds - secondsLeft > LOOKED);
  const moves =
    phase.kind === 'out' || phase.kind === 'across' || phase.kind === 'back' || phase.kind === 'rest';
  return moves && phase.repetition > 1 && !(phase.kind === 'back' && phase.repetition === repetitions);
}
