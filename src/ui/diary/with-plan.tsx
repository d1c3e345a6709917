import type { ReactNode } from 'react';
import type { Codes } from '../../core/content/codes.ts';
import { lookup } from '../../core/content/lookup.ts';
import type { ExerciseId } from '../../core/ids.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import { decodePlan } from '../../domain/plan/plan-code.ts';
import { useExplorer } from '../../state/hooks.ts';
import { More } from '../loading/more.tsx';

/** A plan that was read, and where it stands. */
interface OpenPlan {
  plan: Plan;
  word: string;
  codes: Codes;
}

/** Shows something of the plan that the address names; nothing where it names none that can be read. */
export function WithPlan({ children }: { children: (open: OpenPlan) => ReactNode }) {
  const word = useExplorer((s) => s.view.plan ?? s.view.options.plan);
  if (!word) return null;
  return (
    <More>
      {({ codes }) => {
        const read = decodePlan(word, codes);
        return 'plan' in read && children({ plan: read.plan, word, codes });
      }}
    </More>
  );
}

/** What an exercise is called. */
export function useExerciseName(): (id: ExerciseId) => string {
  const content = useExplorer((s) => s.content);
  return (id) => lookup(content).exercise(id)?.name ?? id;
}
