import { useEffect, useMemo, useState } from 'react';
import { without } from '../../core/without.ts';
import { alarmsFor } from '../../domain/search/alarms.ts';
import { useExplorer } from '../../state/hooks.ts';
import { explorer, replaceView } from '../../state/stores.ts';
import { RedFlags } from '../evidence/red-flags.tsx';
import { loadedMore } from '../loading/load-more.ts';
import panel from '../parts/panel.module.css';
import { useWords } from '../parts/use-words.ts';
import { Contents } from './contents.tsx';
import { listed } from './groups.ts';
import { SearchBox } from './search-box.tsx';
import { useFrom } from './use-from.ts';
import { useSearch } from './use-search.ts';

/** The address names the words once the typing pauses for so long, milliseconds. */
const PAUSE = 300;

/** The search page: a field that answers with every letter, and under it a list of everything that the app tells. */
export default function SearchPanel() {
  const words = useWords();
  const content = useExplorer((s) => s.content);
  const asked = useExplorer((s) => s.view.options.q ?? '');
  const [query, setQuery] = useState(asked);
  const [known, setKnown] = useState(asked);
  if (asked !== known) {
    setKnown(asked);
    if (asked !== query.trim()) setQuery(asked);
  }
  useEffect(() => {
    const timer = setTimeout(() => nameInAddress(query.trim()), PAUSE);
    return () => clearTimeout(timer);
  }, [query]);
  const search = useSearch(content);
  const { region } = useFrom();
  const groups = useMemo(
    () => listed(typeof search === 'function' ? search(query) : [], region),
    [search, query, region],
  );
  const more = content && typeof search === 'function' && loadedMore(content.language);
  const alarms = content && more ? alarmsFor(query, content, more) : [];
  if (!content) return null;
  return (
    <>
      <h1 tabIndex={-1}>{words.search.title}</h1>
      <SearchBox
        content={content}
        query={query}
        ready={search === 'failed' ? 'failed' : search !== undefined}
        groups={groups}
        ask={setQuery}
      >
        <div aria-live="polite">
          {alarms.length > 0 && (
            <section className={panel.alarm} aria-labelledby="search-alarms">
              <h2 id="search-alarms">{words.region.redFlags}</h2>
              <RedFlags flags={alarms} />
            </section>
          )}
        </div>
      </SearchBox>
      {/* Not before the answers: it would move away under the finger. */}
      {(search !== undefined || !query) && (
        <>
          <h2>{words.search.contents.title}</h2>
          <Contents content={content} />
        </>
      )}
    </>
  );
}

function nameInAddress(q: string): void {
  const { view } = explorer.getState();
  if (view.page !== 'search' || (view.options.q ?? '') === q) return;
  const options = without(view.options, 'q');
  replaceView({ ...view, options: q ? { ...options, q } : options });
}
