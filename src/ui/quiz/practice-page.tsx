import type { ContentBundle } from '../../core/content/bundle.ts';
import type { Question, QuizSource } from '../../domain/quiz/question.ts';
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
  if (!content) return null;
  if (!bank)
    return (
      <>
        <h1 tabIndex={-1}>{words.practice.title}</h1>
        <Waiting what="page" progress={progress} retry={retry} />
      </>
    );
  return <Page content={content} bank={bank} index={index!} />;
}

/** The questions that the address asks for, or the choice of them. */
function Page({
  content,
  bank,
  index,
}: {
  content: ContentBundle;
  bank: readonly Question[];
  index: QuizSource['index'];
}) {
  const asking = useAskedAbout(bank, content);
  return asking ? (
    <Session content={content} index={index} asking={asking} />
  ) : (
    <Choosing content={content} bank={bank} />
  );
}
