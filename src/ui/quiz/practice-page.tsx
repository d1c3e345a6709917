import { useMemo, useState } from 'react';
import type { ContentBundle } from '../../core/content/bundle.ts';
import { questionsIn, quizBank } from '../../domain/quiz/bank.ts';
import { dueIds } from '../../domain/quiz/cards.ts';
import type { Question } from '../../domain/quiz/question.ts';
import { QUIZ_KINDS, type QuizKind } from '../../domain/view/options.ts';
import { practiceView } from '../../domain/view/view.ts';
import { useExplorer } from '../../state/hooks.ts';
import { href } from '../../state/place/explorer.ts';
import { useProgress } from '../../state/progress-stores.ts';
import { device } from '../../state/stores.ts';
import { Waiting } from '../loading/waiting.tsx';
import cards from '../parts/cards.module.css';
import { Choice } from '../parts/choice.tsx';
import panel from '../parts/panel.module.css';
import { useWords } from '../parts/use-words.ts';
import { KeptProgress } from './kept-progress.tsx';
import { Session } from './session.tsx';
import { useQuizIndex } from './use-quiz-index.ts';
import { useQuizWords } from './use-quiz-words.ts';
import { useReviews } from './use-reviews.ts';

/** Questions on what is taught: where they are of, then one after the other beside the body. */
export default function PracticePage() {
  const words = useWords();
  const content = useExplorer((s) => s.content);
  const region = useExplorer((s) => s.view.region);
  const { value: index, progress, retry } = useQuizIndex();
  useReviews();
  const bank = useMemo(() => (content && index ? quizBank({ content, index }) : undefined), [content, index]);
  if (!content) return null;
  if (!bank)
    return (
      <>
        <h1 tabIndex={-1}>{words.practice.title}</h1>
        <Waiting what="page" progress={progress} retry={retry} />
      </>
    );
  return region ? (
    <Session content={content} index={index!} bank={bank} region={region} />
  ) : (
    <Choosing content={content} bank={bank} />
  );
}

/** Which questions: of what kind, and of which part of the body. */
function Choosing({ content, bank }: { content: ContentBundle; bank: readonly Question[] }) {
  const words = useQuizWords();
  const { title } = useWords().practice;
  const view = useExplorer((s) => s.view);
  const [kind, setKind] = useState<QuizKind | 'all'>(view.options.kind ?? 'all');
  const asked = kind === 'all' ? undefined : kind;
  const { on, cards: known } = useProgress((s) => s);
  const counted = (list: readonly Question[]): string => {
    const due = new Set(dueIds(known, device.clock.date()));
    const now = list.filter(({ id }) => due.has(id)).length;
    return on ? `${words.count(list.length)}, ${words.due(now)}` : words.count(list.length);
  };
  return (
    <>
      <h1 tabIndex={-1}>{title}</h1>
      <p className={panel.lead}>{words.lead}</p>
      <Choice
        name={words.kind}
        options={(['all', ...QUIZ_KINDS] as const).map((value) => ({ value, label: words.kinds[value] }))}
        value={kind}
        choose={setKind}
      />
      <h2>{words.choose}</h2>
      <ul className={cards.cards}>
        {content.regions.map(({ id, name }) => (
          <li key={id}>
            <a className={cards.card} href={href(practiceView(view, id, asked && { kind: asked }))}>
              <strong>{name}</strong>
              <span>{counted(questionsIn(bank, { content }, id, asked))}</span>
            </a>
          </li>
        ))}
      </ul>
      <KeptProgress />
    </>
  );
}
