import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { ContentBundle } from '../../core/content/bundle.ts';
import { lookup } from '../../core/content/lookup.ts';
import type { Found } from '../../domain/search/search.ts';
import { targetOf } from '../../domain/search/target.ts';
import { painView, type View } from '../../domain/view/view.ts';
import { useExplorer } from '../../state/hooks.ts';
import { href } from '../../state/place/explorer.ts';
import { explorer, go, reloadPage, setPreview } from '../../state/stores.ts';
import { searchWords } from '../../words/later/search.ts';
import { loadedMore } from '../loading/load-more.ts';
import { useWords } from '../parts/use-words.ts';
import type { Group } from './groups.ts';
import styles from './search.module.css';
import { fromView, useFrom } from './use-from.ts';

interface Props {
  content: ContentBundle;
  query: string;
  /** The index is built, or cannot be. */
  ready: boolean | 'failed';
  groups: readonly Group[];
  ask: (query: string) => void;
  /** What stands before all that was found. */
  children: ReactNode;
}

/**
 * A combobox with a listbox that stays open (WAI-ARIA Authoring Practices): arrows move through what was found while
 * the focus stays in the field, Enter goes there, Escape empties the field.
 */
export function SearchBox({ content, query, ready, groups, ask, children }: Props) {
  const words = useWords();
  const said = searchWords[useExplorer((s) => s.view.language)];
  const from = useFrom();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [active, setActive] = useState(-1);
  const all = groups.flatMap((g) => g.found);
  const chosen = all[active];
  const optionId = (found: Found) => `${id}-${found.kind}-${found.id.replaceAll('/', '-')}`;
  // There is something to find once it has been loaded.
  const more = loadedMore(content.language);
  const to = (found: Found, at = from) => (more ? targetOf(found, at, content, more) : at);
  useEffect(() => field.current?.focus({ preventScroll: true }), []);
  const choose = (index: number) => {
    setActive(index);
    const found = all[index];
    const target = found && to(found, fromView());
    setPreview(target?.region ? target : undefined);
    if (found) document.getElementById(optionId(found))?.scrollIntoView({ block: 'nearest' });
  };
  const type = (text: string) => {
    setActive(-1);
    setPreview(undefined);
    ask(text);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' && all.length) choose((active + 1) % all.length);
    else if (event.key === 'ArrowUp' && all.length) choose(active <= 0 ? all.length - 1 : active - 1);
    else if (event.key === 'Enter' && all.length) go(to(chosen ?? all[0]!));
    else if (event.key === 'Escape' && query) type('');
    else return;
    event.preventDefault();
  };
  const nothing = ready === true && query.trim() !== '' && all.length === 0;
  const status = (): string => {
    if (ready === 'failed') return said.failed;
    if (!query.trim()) return '';
    if (!ready) return said.loading;
    return nothing ? said.none(query.trim()) : said.count(all.length);
  };
  return (
    <search className={styles.search}>
      <label htmlFor={`${id}-field`}>{said.label}</label>
      <div className={styles.field}>
        <input
          id={`${id}-field`}
          ref={field}
          type="text"
          role="combobox"
          inputMode="search"
          enterKeyHint="search"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          maxLength={80}
          value={query}
          placeholder={said.hint}
          aria-autocomplete="list"
          aria-haspopup="listbox"
          aria-expanded={all.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={chosen && optionId(chosen)}
          onChange={(event) => type(event.target.value)}
          onKeyDown={onKeyDown}
        />
        {query && (
          <button
            type="button"
            onClick={() => {
              type('');
              field.current?.focus();
            }}
          >
            {said.clear}
          </button>
        )}
      </div>
      <p className={styles.count} role="status">
        {status()}
      </p>
      {ready === 'failed' && (
        <p className={styles.wayOn}>
          <button type="button" onClick={() => reloadPage()}>
            {words.status.retryText}
          </button>
        </p>
      )}
      {nothing && (
        <p className={styles.wayOn}>
          <span>{said.wayOn}</span> <a href={href(painView(explorer.getState().view))}>{words.pain.enter}</a>
        </p>
      )}
      {children}
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={said.results}
        className={styles.results}
        hidden={!all.length}
      >
        {groups.map(({ kind, found }) => (
          // biome-ignore lint/a11y/useSemanticElements: a listbox holds groups, not fieldsets
          <div key={kind} role="group" aria-labelledby={`${id}-${kind}`}>
            <h2 id={`${id}-${kind}`} role="presentation">
              {kind === 'similar' ? said.similar : said.kinds[kind]}
            </h2>
            {found.map((f) => (
              <a
                key={optionId(f)}
                className={styles.result}
                id={optionId(f)}
                role="option"
                tabIndex={-1}
                aria-selected={f === chosen}
                href={href(to(f))}
              >
                <strong>{f.name}</strong>
                <Why found={f} to={to(f)} content={content} />
              </a>
            ))}
          </div>
        ))}
      </div>
    </search>
  );
}

/** Kinds that are shown at a place which their name does not tell. */
const PLACED: readonly Found['kind'][] = ['step', 'stage'];

/** What it is, where it is shown, and why it was found. */
function Why({
  found: { kind, aside, why },
  to,
  content,
}: {
  found: Found;
  to: View;
  content: ContentBundle;
}) {
  const said = searchWords[useExplorer((s) => s.view.language)];
  const muscle = lookup(content).muscle(to.muscle);
  const point = lookup(content).point(to.point?.id);
  const place = PLACED.includes(kind) && [muscle?.name, point?.name].filter(Boolean).join(', ');
  return (
    <>
      {aside && <span lang={kind === 'muscle' ? 'la' : undefined}>{aside}</span>}
      {place && <span>{place}</span>}
      {kind !== 'step' && why.field !== 'name' && why.field !== 'aside' && (
        <span>{said.why[why.field](why.text)}</span>
      )}
    </>
  );
}
