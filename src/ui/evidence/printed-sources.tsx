import { useLayoutEffect, useRef, useState } from 'react';
import { cited } from '../../domain/evidence/cited.ts';
import { numbersOf } from '../../domain/evidence/source-numbers.ts';
import { useExplorer, usePrinting } from '../../state/hooks.ts';
import { textLanguage } from '../../state/place/explorer.ts';
import { loadedMore } from '../loading/load-more.ts';
import { useWords } from '../parts/use-words.ts';
import styles from './printed-sources.module.css';

/** At the end of a printed text: each source that its statements name by number, once. */
export function PrintedSources() {
  return usePrinting() ? <Here /> : null;
}

function Here() {
  const words = useWords();
  const more = loadedMore(useExplorer(textLanguage));
  const list = useRef<HTMLElement>(null);
  const [keys, setKeys] = useState<readonly string[]>([]);
  // What is printed is known once it stands there; set before anything is drawn, so a print that waits for nothing has it.
  useLayoutEffect(() => {
    const said = list.current?.parentElement?.querySelectorAll<HTMLElement>('[data-cited]') ?? [];
    setKeys([...new Set([...said].flatMap((e) => e.dataset.cited?.split(' ') ?? []))].filter(Boolean));
  }, []);
  const numbered = more && keys.map((key) => ({ key, number: numbersOf([key], more)[0]! }));
  return (
    <section ref={list} className={styles.list}>
      {keys.length > 0 && <h2>{words.aboutPage.sources}</h2>}
      {numbered ? (
        <ol>
          {numbered
            .sort((a, b) => a.number - b.number)
            .map(({ key, number }) => (
              <li key={key} value={number}>
                {cited([key], more, words.readAs.recalled)}
              </li>
            ))}
        </ol>
      ) : (
        keys.length > 0 && <p>{words.print.noSources}</p>
      )}
    </section>
  );
}
