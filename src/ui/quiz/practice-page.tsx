import { useState } from 'react';
import type { ContentBundle } from '../../core/content/bundle.ts';
import type { Question, QuizSource } from '../../domain/quiz/question.ts';
import { explorer } from '../../state/stores.ts';
import { Waiting } from '../loading/waiting.tsx';
import { useWords } from '../parts/use-words.ts';
import { Choosing } from './choosing/choosing.tsx';
import { Session } from './session.tsx';
import { useAskedAbout } from './use-asked-about.ts';
import { useBank } from './use-bank.ts';
import { useReviews } from './use-reviews.ts';

/** Questions on what is taught: where they are of, then one after the other beside the body. */
export default function PracticePage() {
  const words = useWords();
  const { content, index, bank, progress, retry } = useBank();
  useReviews();
  // A link that was shared for questions alone may name which: whoever opened it stays with those.
  const [given] = useState(() => {
    const { region, options } = explorer.getState().view;
    return options.ask === 'only' && (region ?? options.group) !== undefined;
  });
  if (!content) return null;
  if (!bank)
    return (
      <>
        <h1 tabIndex={-1}>{words.practice.title}</h1>
        <Waiting what="page" progress={progress} retry={retry} />
      </>
    );
  return <Page content={content} bank={bank} index={index!} given={given} />;
}

/** The questions that the address asks for, or the choice of them. */
function Page({
  content,
  bank,
  index,
  given,
}: {
  content: ContentBundle;
  bank: readonly Question[];
  index: QuizSource['index'];
  given: boolean;
}) {
  const asking = useAskedAbout(bank, content);
  return asking ? (
    <Session content={content} index={index} asking={asking} given={given} />
  ) : (
    <Choosing content={content} bank={bank} />
  );
}
