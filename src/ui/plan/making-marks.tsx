import type { ContentBundle } from '../../core/content/bundle.ts';
import { lookup } from '../../core/content/lookup.ts';
import { markName } from '../../domain/marks/mark-name.ts';
import { encodeMarks } from '../../domain/marks/marks-code.ts';
import { regionOf, withMarks } from '../../domain/plan/making.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import { regionView } from '../../domain/view/view.ts';
import { useExplorer } from '../../state/hooks.ts';
import { href } from '../../state/place/explorer.ts';
import { useMarkGround } from '../parts/use-mark-ground.ts';
import { useMarksWords } from '../parts/use-marks-words.ts';
import { PlannedList } from './planned-list.tsx';

/** A part of a plan that is put together. */
export interface MakingPart {
  plan: Plan;
  content: ContentBundle;
  change: (plan: Plan) => void;
}

/** The marks that go into a plan; on the body they can be changed. */
export function MakingMarks({ plan, content, change }: MakingPart) {
  const words = useMarksWords();
  const view = useExplorer((s) => s.view);
  const { marks } = plan;
  const { ground } = useMarkGround(marks);
  const region = regionOf(lookup(content).muscle(marks[0]?.muscle));
  if (!region) return null;
  const onBody = regionView({ ...view, options: { marks: encodeMarks(marks) } }, region);
  return (
    <PlannedList
      part="planned-marks"
      title={words.planned}
      names={marks.map((mark, at) => words.numbered(at + 1, markName(mark, content, ground, words)))}
      takeOut={(at) =>
        change(
          withMarks(
            plan,
            marks.filter((_, i) => i !== at),
          ),
        )
      }
      onBody={{ to: href(onBody), said: words.change }}
    />
  );
}
