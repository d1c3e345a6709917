import { useState } from 'react';
import type { ContentBundle } from '../../../core/content/bundle.ts';
import { MUSCLE_GROUPS } from '../../../core/content/bundle.ts';
import { isTaughtId } from '../../../domain/lesson/taught.ts';
import { lessonGroup } from '../../../domain/quiz/questions-of.ts';
import type { QuizKind } from '../../../domain/view/options.ts';
import { lessonView, practiceView, regionView, startView, type View } from '../../../domain/view/view.ts';
import { useExplorer } from '../../../state/hooks.ts';
import { href } from '../../../state/place/explorer.ts';
import { LinkOut } from '../../hand-over/link-out.tsx';
import { wholeLink } from '../../hand-over/whole-link.ts';
import { useAllLessons } from '../../loading/use-all-lessons.ts';
import { Choice } from '../../parts/choice.tsx';
import panel from '../../parts/panel.module.css';
import { useWords } from '../../parts/use-words.ts';
import styles from '../quiz.module.css';
import { useQuizWords } from '../use-quiz-words.ts';

const MODES = ['optional', 'only', 'none'] as const;
type Mode = (typeof MODES)[number];

/** A link for a class: with questions beside all else, with questions and nothing that answers them, or with none. */
export function ShareQuestions({ content, kind }: { content: ContentBundle; kind: QuizKind | undefined }) {
  const words = useQuizWords();
  const { lesson } = useWords();
  const view = useExplorer((s) => s.view);
  const [mode, setMode] = useState<Mode>('optional');
  const [place, setPlace] = useState('');
  const region = content.regions.find(({ id }) => id === place)?.id;
  // A lesson of this device is nowhere else: whoever sends it sends all of it, from its own page.
  const lessons = useAllLessons().filter(({ id }) => isTaughtId(id));
  const group = [...MUSCLE_GROUPS, ...lessons.map(({ id }) => lessonGroup(id))].find((one) => one === place);
  const start = startView(view.language);
  const shared: View =
    mode === 'none'
      ? { ...(region ? regionView(start, region) : start), options: { ask: 'none' } }
      : practiceView({ ...start, options: mode === 'only' ? { ask: 'only' } : {} }, region, {
          ...(kind && { kind }),
          ...(group && { group }),
        });
  return (
    <details className={panel.fold} data-share="">
      <summary>{words.share.title}</summary>
      <Choice
        name={words.share.mode}
        options={MODES.map((value) => ({ value, label: words.share.modes[value] }))}
        value={mode}
        choose={setMode}
        tall
      />
      <p>{words.share.says[mode]}</p>
      <label className={styles.file}>
        <span>{words.share.place}</span>
        <select value={place} onChange={(event) => setPlace(event.target.value)}>
          <option value="">{words.share.everything}</option>
          {content.regions.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          {mode !== 'none' &&
            MUSCLE_GROUPS.map((id) => (
              <option key={id} value={id}>
                {words.groups[id]}
              </option>
            ))}
          {mode !== 'none' && lessons.length > 0 && (
            <optgroup label={lesson.title}>
              {lessons.map(({ id, lesson: { title } }) => (
                <option key={id} value={lessonGroup(id)}>
                  {title}
                </option>
              ))}
            </optgroup>
          )}
        </select>
      </label>
      <p>
        <a href={href(lessonView(view))}>{words.share.lessons}</a>
      </p>
      <LinkOut link={wholeLink(shared)} label={words.share.code}>
        <p>{words.share.hint}</p>
      </LinkOut>
    </details>
  );
}
