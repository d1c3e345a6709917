import type { Phase, PhaseKind, Routine } from './routine.ts';

/**
 * What a person who does not look has to be told: to hold (or, where nothing is held, to begin), to let go, that the other
 * side or direction comes next, and that it is all over.
 */
export type SignalKind = 'begin' | 'end' | 'change' | 'done';

/** A signal, and when it is due, seconds. */
interface Signal {
  kind: SignalKind;
  at: number;
}

const HELD: ReadonlySet<PhaseKind> = new Set(['hold', 'press']);
const TURNS: ReadonlySet<PhaseKind> = new Set(['change', 'way']);
const IDLE: ReadonlySet<PhaseKind> = new Set(['ready', 'pause', ...TURNS]);

/** Whether something in it is held. If not, it is its rounds that begin and end. */
export const hasHolds = ({ phases }: Routine): boolean => phases.some(({ kind }) => HELD.has(kind));

const made = new WeakMap<Routine, readonly Signal[]>();

/** All signals of a routine, in order. */
function signalsOf(routine: Routine): readonly Signal[] {
  const known = made.get(routine);
  if (known) return known;
  const held = hasHolds(routine);
  const lasts = ({ kind }: Phase) => (held ? HELD.has(kind) : !IDLE.has(kind));
  const signals: Signal[] = [];
  let within = false;
  for (const phase of routine.phases) {
    const now = lasts(phase);
    if (TURNS.has(phase.kind)) signals.push({ kind: 'change', at: phase.start });
    else if (now !== within) signals.push({ kind: now ? 'begin' : 'end', at: phase.start });
    within = now;
  }
  signals.push({ kind: 'done', at: routine.seconds });
  made.set(routine, signals);
  return signals;
}

/**
 * The signals that are due when the time of a routine has gone on from `before` to `now`, seconds: each once, however long
 * or short the steps are in which its time goes by. None when it has not gone on.
 */
export const signalsBetween = (routine: Routine, before: number, now: number): SignalKind[] =>
  signalsOf(routine)
    .filter(({ at }) => before < at && at <= now)
    .map(({ kind }) => kind);
