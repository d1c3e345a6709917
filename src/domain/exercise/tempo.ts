import type { ExerciseContent } from '../../core/content/bundle.ts';

/**
 * How quickly an exercise goes. Holds and repetitions come from the content's dose; the seconds here are our own
 * figures for "slowly", which no source of the content gives in seconds.
 */
export interface Tempo {
  /** To find the starting position. */
  ready: number;
  /** From the start to the first turning point, from one to the next, and back; seconds each. */
  move: number;
  /** Between two repetitions, two sets, and before the other side. */
  rest: number;
  pause: number;
  change: number;
  hold: number;
  repetitions: number;
  sets: number;
  /** Done without a break for this long, as walking is; 0 otherwise. */
  keepOn: number;
}

/** What the words of single exercises say beside the figures of their dose. */
const OWN: Readonly<Record<string, Partial<Tempo>>> = {
  // "Lift the brows for 5 seconds, then let them go for 10."
  'brow-release': { rest: 10, move: 1 },
  // "5 times each way": forehead, back of the head, each side.
  'neck-press': { sets: 4, move: 1, rest: 3, pause: 6 },
  // "One set until you are tired, which takes about 2 minutes."
  'band-side-raise': { repetitions: 15 },
  bracing: { move: 1, rest: 4 },
};

/** One step of an easy walk, seconds: about 100 steps a minute. */
export const STEP_SECONDS = 0.6;

/** Between two that are held for so long, seconds. */
const restAfter = (hold: number): number => (hold >= 10 ? 5 : 2);

/** The tempo of an exercise at the lower or, with `most`, the upper end of its dose. */
export function tempoOf({ id, doseFigures }: ExerciseContent, most = false): Tempo {
  const { holdSeconds, repetitions, sets } = doseFigures;
  const end = most ? 1 : 0;
  const hold = holdSeconds?.[end] ?? 0;
  const keepOn = repetitions || hold < 60 ? 0 : hold;
  return {
    ready: 5,
    move: 3,
    rest: restAfter(hold),
    pause: 20,
    change: 6,
    hold: keepOn ? 0 : hold,
    repetitions: repetitions?.[end] ?? 1,
    sets: sets?.[end] ?? 1,
    keepOn,
    ...OWN[id],
  };
}

/** A tempo with other figures for how often and how long; what goes on without a break goes on for so long. */
export function withOwnDose(
  tempo: Tempo,
  { repetitions, hold }: { repetitions?: number; hold?: number },
): Tempo {
  const counted = { ...tempo, ...(repetitions && { repetitions }) };
  if (!hold) return counted;
  return tempo.keepOn
    ? { ...counted, keepOn: hold }
    : { ...counted, hold, rest: Math.max(tempo.rest, restAfter(hold)) };
}
