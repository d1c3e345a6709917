import { lookup } from '../../core/content/lookup.ts';
import { STEPS } from '../../core/ids.ts';
import { shortClaims } from '../../domain/embed/short-words.ts';
import { firstSentences } from '../../domain/script/said.ts';
import { useExplorer, useFilm, useSettings } from '../../state/hooks.ts';
import { embedWords } from '../../words/later/embed/frame.ts';
import { CertaintyShape } from '../evidence/certainty-shape.tsx';
import { useWords } from '../parts/use-words.ts';
import { Player } from '../player/player.tsx';
import styles from './embed.module.css';
import { OpenInFull } from './open-in-full.tsx';

/** Of a statement so much is said under a small picture; the rest is a tap away. */
const SENTENCES = 2;

/** What stands with the picture inside another page: the name, what is shown in short, the way through the story and the way out. */
export default function EmbedPage() {
  const words = useWords();
  const view = useExplorer((s) => s.view);
  const content = useExplorer((s) => s.content);
  const level = useSettings((s) => s.level);
  const calm = useSettings((s) => s.calm);
  // One statement as long as it holds, so that not every moment of the film draws all anew.
  const first = useFilm((s) => content && shortClaims(view, content, calm, s.clock)[0]);
  const rest = content ? shortClaims(view, content, calm, 1).slice(1) : [];
  const point = lookup(content).point(view.point?.id);
  const muscle = lookup(content).muscle(view.muscle);
  if (!content || !point || !muscle || !view.point) return null;
  const { step } = view.point;
  const exercise = view.point.step === 'exercises' && lookup(content).exercise(view.point.exercise);
  return (
    <main className={styles.page} id="text">
      <div data-embed-words="">
        <div className={styles.story}>
          <Player />
        </div>
        <p className={styles.where}>{`${muscle.name}, ${words.side[view.side].toLowerCase()}`}</p>
        <h1 tabIndex={-1}>{point.name}</h1>
        <div className={styles.said}>
          <h2>{`${words.stepOf(STEPS.indexOf(step) + 1, STEPS.length)}: ${exercise ? exercise.name : words.steps[step]}`}</h2>
          {(first ? [first, ...rest] : rest).map((claim) => (
            <p key={claim.everyday} lang={content.language}>
              <span>{firstSentences(claim[level], SENTENCES)}</span>{' '}
              <span className={styles.sure}>
                <CertaintyShape of={claim.certainty} /> <span>{words.certainty[claim.certainty]}</span>
              </span>
            </p>
          ))}
          {step === 'exercises' && !exercise && <p>{embedWords[view.language].exercises}</p>}
        </div>
        <OpenInFull />
      </div>
    </main>
  );
}
