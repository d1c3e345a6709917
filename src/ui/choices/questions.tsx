import type { MoreContent } from '../../core/content/more.ts';
import { useExplorer } from '../../state/hooks.ts';
import { Topics } from '../evidence/topics.tsx';
import { More } from '../loading/more.tsx';
import { useSought } from '../parts/use-sought.ts';

/** What people ask in the step that is shown, or about all of it, each with its answer. */
export default function Questions() {
  return <More>{({ questions }) => <Asked questions={questions} />}</More>;
}

function Asked({ questions }: Pick<MoreContent, 'questions'>) {
  const step = useExplorer((s) => s.view.point?.step ?? 'about');
  useSought();
  const topics = questions.list.filter((question) => question.step === step);
  return (
    <>
      <h3>{questions.title}</h3>
      <Topics topics={topics} />
    </>
  );
}
