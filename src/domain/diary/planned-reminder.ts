import type { ContentBundle, ExerciseContent } from '../../core/content/bundle.ts';
import { lookup } from '../../core/content/lookup.ts';
import type { Plan, PlanExercise } from '../plan/plan.ts';

const WEEK = [0, 1, 2, 3, 4, 5, 6];
/** How long people may want to be reminded, weeks; the first where nothing says how long. */
const LENGTHS = [4, 8, 12];

/** What a reminder of a plan begins with. */
interface PlannedReminder {
  /** 0 (Monday) to 6: as many as the exercises ask for, spread over the week. */
  weekdays: readonly number[];
  weeks: number;
  /** Lengths to choose from, that one among them. */
  lengths: readonly number[];
}

/** The reminder that fits a plan: its own figures, else those with which its exercises are taught. */
export function plannedReminder({ exercises }: Plan, content: ContentBundle): PlannedReminder {
  const asked = exercises.flatMap((chosen) => {
    const exercise = lookup(content).exercise(chosen.id);
    return exercise ? [figuresOf(chosen, exercise)] : [];
  });
  const days = Math.max(0, ...asked.map((one) => one.days)) || WEEK.length;
  const weeks = Math.max(0, ...asked.map((one) => one.weeks)) || LENGTHS[0]!;
  return {
    weekdays: WEEK.filter((day) => Math.floor(((day + 1) * days) / 7) > Math.floor((day * days) / 7)),
    weeks,
    lengths: [...new Set([...LENGTHS, weeks])].sort((a, b) => a - b),
  };
}

function figuresOf({ daysPerWeek, repetitions }: PlanExercise, { doseFigures }: ExerciseContent) {
  // Where the plan has a dose of its own the one that is taught is not told, nor for how long.
  const own = daysPerWeek !== undefined && repetitions !== undefined;
  return {
    days: daysPerWeek ?? doseFigures.daysPerWeek?.[1] ?? WEEK.length,
    weeks: own ? 0 : (doseFigures.weeks ?? 0),
  };
}
