import { smoothstep } from '../../core/math/ease.ts';
import { mixPose, type Pose } from '../../core/rig/pose.ts';
import { cycleSeconds, type Phase, type Routine } from './routine.ts';

/** What happens at a moment of an exercise. */
export interface ExerciseMoment {
  pose: Pose;
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
    pose: phase.kind === 'keep' ? walk(routine, phase, into) : between(phase, into),
    phase,
    index,
    secondsLeft: Math.max(0, phase.seconds - into),
    done: now >= routine.seconds,
  };
}

function between({ from, to, seconds }: Phase, into: number): Pose {
  if (from === to) return from;
  return mixPose(from, to, smoothstep(0, 1, into / seconds));
}

/** From one turning point to the next without a stop; gently out of standing and back into it. */
function walk(routine: Routine, { from, seconds }: Phase, into: number): Pose {
  const { cycle } = routine;
  if (cycle.length < 2) return from;
  const along = ((into / cycleSeconds(routine)) * cycle.length) % cycle.length;
  const at = Math.floor(along);
  const stride = mixPose(cycle[at]!, cycle[(at + 1) % cycle.length]!, smoothstep(0, 1, along - at));
  return mixPose(from, stride, smoothstep(0, 1, Math.min(into, seconds - into) / SET_OFF));
}

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
