import { Claims } from '../../evidence/claims.tsx';
import type { Going } from '../use-lesson.ts';
import { AnswerLine } from './answer-line.tsx';

/** What is told at a view of a lesson: the answer to its question, and what is said, with its sources where it has some. */
export function Said({ going: { answers, claim, say }, look }: { going: Going; look: string | undefined }) {
  return (
    <>
      {answers && <AnswerLine ask={answers} className={look} />}
      {claim ? (
        <div className={look} data-lesson="say">
          <Claims claims={[claim]} />
        </div>
      ) : (
        say && (
          <p className={look} data-lesson="say">
            {say}
          </p>
        )
      )}
    </>
  );
}
