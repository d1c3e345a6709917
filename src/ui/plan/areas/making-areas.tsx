import type { ContentBundle } from '../../../core/content/bundle.ts';
import { sided } from '../../../core/ids.ts';
import { keyAt } from '../../../domain/pain/paint/skin-sense.ts';
import { withoutPlanArea } from '../../../domain/plan/making.ts';
import type { Plan } from '../../../domain/plan/plan.ts';
import { painView } from '../../../domain/view/view.ts';
import { useExplorer } from '../../../state/hooks.ts';
import { href } from '../../../state/place/explorer.ts';
import { useMarksWords } from '../../parts/use-marks-words.ts';
import type { MakingPart } from '../making-marks.tsx';
import { PlannedList } from '../planned-list.tsx';
import { paintWord, usePlanSense } from './use-plan-paint.ts';

/** The name of an area of a plan, with its side where it has one. */
function planAreaName(
  { id, side }: Plan['areas'][number],
  content: ContentBundle,
  words: ReturnType<typeof useMarksWords>,
): string {
  const name = content.areas[id] ?? id;
  return side ? words.sided(name, side) : name;
}

/** Where it hurts, as it goes into a plan; on the body it can be painted anew. */
export function MakingAreas({ plan, content, change }: MakingPart) {
  const words = useMarksWords();
  const view = useExplorer((s) => s.view);
  const { areas } = plan;
  const sense = usePlanSense(plan);
  if (areas.length === 0) return null;
  const keys = areas.map(({ id, side }) => sided(id, side));
  return (
    <PlannedList
      part="areas"
      title={words.areas}
      names={areas.map((area) => planAreaName(area, content, words))}
      takeOut={(at) => {
        const out = keys[at];
        change(withoutPlanArea(plan, at, sense && ((p) => keyAt(sense, p) === out)));
      }}
      onBody={{ to: href(painView(view, keys, undefined, paintWord(plan))), said: words.paintAgain }}
      about={plan.strokes ? undefined : words.areasWhole}
    />
  );
}
