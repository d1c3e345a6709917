import { useId } from 'react';
import { PAIN, painOf, painRose, WORST } from '../../domain/diary/diary.ts';
import { note, useDiary } from '../../state/diary-stores.ts';
import { useExplorer } from '../../state/hooks.ts';
import { Claims } from '../evidence/claims.tsx';
import styles from './diary.module.css';
import { useDiaryWords } from './use-diary-words.ts';

/** How strong the pain is on a day, if somebody likes to say; with when to stop, where the number rose. */
export function PainScale({ day }: { day: number }) {
  const words = useDiaryWords();
  const content = useExplorer((s) => s.content);
  const entries = useDiary((s) => s.entries);
  const name = useId();
  const now = painOf(entries, day);
  const choices = [undefined, ...Array.from({ length: WORST + 1 }, (_, i) => i)];
  return (
    <>
      <fieldset className={styles.scale} data-part="pain">
        <legend>{words.pain}</legend>
        <p>{words.ends}</p>
        <div>
          {choices.map((number) => (
            <label key={number ?? 'none'} data-none={number === undefined || undefined}>
              <input
                type="radio"
                name={name}
                checked={now === number}
                onChange={() => note(day, PAIN, number)}
              />
              <span>{number ?? words.noNumber}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <div role="status">
        {content && painRose(entries) && (
          <section className={styles.rose} data-part="rose">
            <p>
              <strong>{words.rose}</strong>
            </p>
            <Claims claims={content.stopRules} list />
            <p>{words.unsure}</p>
          </section>
        )}
      </div>
    </>
  );
}
