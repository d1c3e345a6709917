import { useEffect, useMemo } from 'react';
import type { ContentBundle } from '../../../core/content/bundle.ts';
import { lookup } from '../../../core/content/lookup.ts';
import { knownMuscles, markedMuscles, markedSiteOf } from '../../../domain/quiz/known.ts';
import type { Question } from '../../../domain/quiz/question.ts';
import { practiceView } from '../../../domain/view/view.ts';
import { useExplorer } from '../../../state/hooks.ts';
import { unturned } from '../../../state/place/explorer.ts';
import { useProgress } from '../../../state/progress-stores.ts';
import { device, setPreview } from '../../../state/stores.ts';
import { useQuizWords } from '../use-quiz-words.ts';
import styles from './known.module.css';

interface Props {
  content: ContentBundle;
  bank: readonly Question[];
}

/**
 * What is due and what is weak, on the body: these muscles stand out and have a number, muscles known well look as they are, all others are
 * pale. The list says the same by the same numbers.
 */
export function KnownOnBody({ content, bank }: Props) {
  const words = useQuizWords();
  const view = useExplorer((s) => unturned(s.view));
  const cards = useProgress((s) => s.cards);
  const known = useMemo(() => knownMuscles(bank, cards, device.clock.date()), [bank, cards]);
  const marked = useMemo(() => markedMuscles(known), [known]);
  useEffect(() => {
    if (known.length === 0) return;
    const pins = marked.flatMap(({ id }) => markedSiteOf(id, content.points) ?? []);
    const { face } = view.options;
    setPreview({
      ...practiceView(view),
      options: { ...(face && { face }) },
      pins,
      known: new Map(known.map(({ id, how }) => [id, how])),
    });
    return () => setPreview(undefined);
  }, [known, marked, view, content]);
  if (known.length === 0) return null;
  const nameOf = (id: Question['muscle']) => lookup(content).muscle(id)?.name ?? id;
  const settled = known.filter(({ how }) => how === 'settled');
  const begun = known.filter(({ how }) => how === 'begun');
  return (
    <section aria-labelledby="known-on-body" data-known={known.length}>
      <h2 id="known-on-body">{words.known.title}</h2>
      <p>{words.known.legend}</p>
      {marked.length > 0 ? (
        <ol className={styles.marked}>
          {marked.map(({ id, weak, due }) => (
            <li key={id}>
              <span>
                <strong>{nameOf(id)}</strong>
                <span>{words.known.open(weak, due)}</span>
              </span>
            </li>
          ))}
        </ol>
      ) : (
        <p>{words.known.nothing}</p>
      )}
      {settled.length > 0 && (
        <p>
          <strong>{words.known.settled}</strong> <span>{settled.map(({ id }) => nameOf(id)).join('; ')}</span>
        </p>
      )}
      {begun.length > 0 && (
        <p>
          <strong>{words.known.begun}</strong> <span>{begun.map(({ id }) => nameOf(id)).join('; ')}</span>
        </p>
      )}
    </section>
  );
}
