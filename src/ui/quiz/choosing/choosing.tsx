import { useState } from 'react';
import { type ContentBundle, MUSCLE_GROUPS } from '../../../core/content/bundle.ts';
import { shownBy } from '../../../domain/lesson/fitting.ts';
import { dueIds } from '../../../domain/quiz/cards.ts';
import type { Question } from '../../../domain/quiz/question.ts';
import { lessonGroup, questionsFor } from '../../../domain/quiz/questions-of.ts';
import { QUIZ_KINDS, type QuizKind } from '../../../domain/view/options.ts';
import { practiceView } from '../../../domain/view/view.ts';
import { useExplorer } from '../../../state/hooks.ts';
import { href } from '../../../state/place/explorer.ts';
import { useProgress } from '../../../state/progress-stores.ts';
import { device } from '../../../state/stores.ts';
import { useAllLessons } from '../../loading/use-all-lessons.ts';
import cards from '../../parts/cards.module.css';
import { Choice } from '../../parts/choice.tsx';
import panel from '../../parts/panel.module.css';
import { useWords } from '../../parts/use-words.ts';
import { useQuizWords } from '../use-quiz-words.ts';
import { KeptProgress } from './kept-progress.tsx';
import { KnownOnBody } from './known-on-body.tsx';
import { ShareQuestions } from './share-questions.tsx';

interface Props {
  content: ContentBundle;
  bank: readonly Question[];
}

/** Which questions: of what kind, and of which part of the body, group of muscles or lesson. */
export function Choosing({ content, bank }: Props) {
  const words = useQuizWords();
  const { title } = useWords().practice;
  const view = useExplorer((s) => s.view);
  const [kind, setKind] = useState<QuizKind | 'all'>(view.options.kind ?? 'all');
  const asked = kind === 'all' ? undefined : kind;
  const lessons = useAllLessons();
  const chosen = asked && { kind: asked };
  const ofLessons = lessons.flatMap(({ id, lesson }) => {
    const list = questionsFor(bank, { kind: asked, of: shownBy(id, lesson, view.language) }, content);
    return list.length > 0 ? [{ id, title: lesson.title, list }] : [];
  });
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
          <Card
            key={id}
            to={href(practiceView(view, id, chosen))}
            name={name}
            list={questionsFor(bank, { kind: asked, of: { region: id } }, content)}
          />
        ))}
      </ul>
      {view.options.ask !== 'only' && <KnownOnBody content={content} bank={bank} />}
      <h2>{words.chooseGroup}</h2>
      <ul className={cards.cards}>
        {MUSCLE_GROUPS.map((group) => {
          const list = questionsFor(bank, { kind: asked, of: { group } }, content);
          if (list.length === 0) return null;
          const to = href(practiceView(view, undefined, { ...chosen, group }));
          return <Card key={group} to={to} name={words.groups[group]} list={list} />;
        })}
      </ul>
      {ofLessons.length > 0 && (
        <>
          <h2>{words.chooseLesson}</h2>
          <ul className={cards.cards}>
            {ofLessons.map(({ id, title: name, list }) => (
              <Card
                key={id}
                to={href(practiceView(view, undefined, { ...chosen, group: lessonGroup(id) }))}
                name={name || words.unnamed}
                list={list}
              />
            ))}
          </ul>
        </>
      )}
      <KeptProgress />
      {!view.options.ask && <ShareQuestions content={content} kind={asked} />}
    </>
  );
}

/** A way to some questions, with how many there are, and how many of them are due. */
function Card({ to, name, list }: { to: string; name: string; list: readonly Question[] }) {
  const words = useQuizWords();
  const { on, cards: known } = useProgress((s) => s);
  const due = new Set(dueIds(known, device.clock.date()));
  const now = list.filter(({ id }) => due.has(id)).length;
  return (
    <li>
      <a className={cards.card} href={to}>
        <strong>{name}</strong>
        <span>{on ? `${words.count(list.length)}, ${words.due(now)}` : words.count(list.length)}</span>
      </a>
    </li>
  );
}
