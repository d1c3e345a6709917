import type { ContentBundle } from '../../core/content/bundle.ts';
import { lookup } from '../../core/content/lookup.ts';
import { clueOf } from '../../domain/quiz/clue.ts';
import type { Question } from '../../domain/quiz/question.ts';
import { useSettings } from '../../state/hooks.ts';
import panel from '../parts/panel.module.css';
import { useQuizWords } from './use-quiz-words.ts';

/** What the picture of a question shows, in words that do not give the answer away: for who does not see it, and for everybody. */
export function InWords({ question, content }: { question: Question; content: ContentBundle }) {
  const words = useQuizWords();
  const level = useSettings((s) => s.level);
  const { kind, muscle, point, choices } = question;
  if (kind !== 'find' && kind !== 'name' && kind !== 'pattern') return null;
  const named = lookup(content).muscle(muscle);
  const told = lookup(content).point(point);
  const names = named ? [named.name, named.latin] : [];
  return (
    <details className={panel.fold}>
      <summary>{words.inWords}</summary>
      <p>{words.shown[kind]}</p>
      {kind === 'name' && <p>{clueOf(named?.what[level] ?? '', names)}</p>}
      {kind === 'pattern' && (
        <ul>
          {told?.zones.map(({ area }) => (
            <li key={area}>{content.areas[area]}</li>
          ))}
        </ul>
      )}
      {kind === 'find' && (
        <ol>
          {choices.map(([id]) => {
            const pin = lookup(content).point(id);
            const own = lookup(content).muscle(pin?.muscle);
            const hidden = [...names, told?.name ?? '', own?.name ?? '', own?.latin ?? '', pin?.name ?? ''];
            return <li key={id}>{clueOf(pin?.landmark[level] ?? '', hidden)}</li>;
          })}
        </ol>
      )}
    </details>
  );
}
