import { useRef } from 'react';
import { lookup } from '../../core/content/lookup.ts';
import { callsOn, firstSentences, needsMore, saidOn } from '../../domain/script/said.ts';
import { takesMarks } from '../../domain/view/options.ts';
import { useSettings } from '../../state/hooks.ts';
import { ClinicCall } from '../clinic/clinic-call.tsx';
import { CertaintyShape } from '../evidence/certainty-shape.tsx';
import { More } from '../loading/more.tsx';
import { useBody } from '../parts/picture-switch.tsx';
import { useNews } from '../parts/use-news.ts';
import { useWords } from '../parts/use-words.ts';
import { BandDrawing } from './band-drawing.tsx';
import { TalkMarks } from './marking.tsx';
import { NeedleDrawing } from './needle-drawing.tsx';
import { MoreBelow, useMoreBelow } from './over/more-below.tsx';
import styles from './script.module.css';
import { ExerciseTiles } from './tiles.tsx';
import { useScriptWords } from './use-script-words.ts';
import type { Talk } from './use-talk.ts';

/** What stands over a picture is one thought, two sentences at the most. */
const SENTENCES = 2;

/** What a card says, in large letters over the lower edge of the picture. */
export function Plate({ talk, after }: { talk: Talk; after: boolean }) {
  const words = useScriptWords();
  const { certainty, after: afterWords } = useWords();
  const level = useSettings((s) => s.level);
  const flat = useSettings((s) => s.picture === 'map');
  const body = useBody();
  const { card, calm, point, muscle, content, more, number, cards, view } = talk;
  const plate = useRef<HTMLDivElement>(null);
  const { more: below, scrolls } = useMoreBelow(plate, card);
  const region = lookup(content).region(view.region)?.id;
  const needle = point.needle !== undefined;
  const { claim, names } = saidOn({ card, point, region, content, more, calm });
  const without = point.guidance.kind === 'specialist-only' ? words.bySpecialist : words.byHand;
  const title =
    (calm && words.calm[card]) || (card === 'injection' && !needle ? without : words.titles[card]);
  const text = claim && firstSentences(claim[level], SENTENCES);
  const coming = needsMore(card, calm, needle) && !more;
  const calls = callsOn({ card, point, content, more, calm });
  // Nothing is asked that no card has told.
  const questions = cards.includes('days') ? words.asked : words.asked.slice(0, -1);
  const asked = card === 'words' ? [words.ask, ...questions] : [];
  const called = calls.map(({ title: whom, signs }) => `${whom}: ${signs.join('; ')}.`);
  const pricks = card === 'injection' && needle && !calm;
  // On the flat map nothing of a needle is drawn: a drawing of its own stands with the words.
  const drawn = pricks && body && !flat;
  const figures = drawn && (level === 'everyday' ? words.named : words.measured);
  // What is said of an injection is not said of a band that has let go.
  const instead = after && card === 'injection';
  const lines = [text, ...names, ...called, ...asked, card === 'exercises' && words.choose].filter(Boolean);
  useNews('script', coming ? '' : `${words.card(number, cards.length)}. ${title}. ${lines.join(' ')}`);
  return (
    <div
      className={styles.plate}
      data-card={card}
      ref={plate}
      data-told={calls.length > 0 ? 'calls' : undefined}
      // It is longer than its room and may have nothing in it that a key could go to.
      {...(scrolls && { tabIndex: 0, role: 'region', 'aria-label': title })}
      data-over-picture=""
    >
      <header className={styles.head}>
        <h1 tabIndex={-1}>{title}</h1>
        <p className={styles.where}>{words.place(muscle.name, point.name, view.side)}</p>
      </header>
      {takesMarks(card) && <TalkMarks key={card} talk={talk} />}
      {coming && <More>{() => null}</More>}
      {text && (
        <p className={styles.said} lang={content.language}>
          {after && <strong className={styles.after}>{`${words.relaxed}.`}</strong>}
          <span>{after ? words.relaxedSaid : text}</span>
        </p>
      )}
      {pricks && (flat || !body) && !after && <NeedleDrawing talk={talk} />}
      {figures && !instead && <p className={styles.sure}>{figures}</p>}
      {names.length > 0 && !instead && (
        <ul className={styles.names}>
          {names.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      )}
      {claim && !instead && (
        <p className={styles.sure}>
          <CertaintyShape of={claim.certainty} />
          <span>{certainty[claim.certainty]}</span>
        </p>
      )}
      {calls.length > 0 && (
        <section className={styles.calls} data-calls>
          <h2>{afterWords.warning}</h2>
          <ClinicCall />
          {calls.map(({ title: whom, signs }, i) => (
            <p key={whom} data-first={i === 0 || undefined}>
              <strong>{`${whom}:`}</strong> <span>{`${signs.join('; ')}.`}</span>
            </p>
          ))}
        </section>
      )}
      {talk.contrast && (flat || !body) && !(pricks && !after) && <BandDrawing relaxed={after} />}
      {card === 'words' && (
        <>
          <p className={styles.said}>{words.ask}</p>
          <ul className={styles.asked}>
            {questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </>
      )}
      {card === 'exercises' && <ExerciseTiles {...talk} />}
      {below && <MoreBelow plate={plate} />}
    </div>
  );
}
