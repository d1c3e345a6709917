import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { ContentBundle } from '../../../content/schema/bundle.ts';
import type { Found } from '../../domain/search/search.ts';
import { targetOf } from '../../domain/search/target.ts';
import { explorer, go, href, setPreview } from '../../state/explorer.ts';
import { useExplorer } from '../../state/hooks.ts';
import { useWords } from '../use-words.ts';
import styles from './find.module.css';
import type { Group } from './groups.ts';

interface Props {
  content: ContentBundle;
  query: string;
  /** The index is built. */
  ready: boolean;
  groups: readonly Group[];
  ask: (query: string) => void;
}

/**
 * A combobox with a listbox that stays open (WAI-ARIA Authoring Practices): arrows move through what was found while
 * the focus stays in the field, Enter goes there, Escape empties the field.
 */
export function SearchBox({ content, query, ready, groups, ask }: Props) {
  const words = useWords();
  const view = useExplorer((s) => s.view);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [active, setActive] = useState(-1);
  const all = groups.flatMap((g) => g.found);
  const chosen = all[active];
  const optionId = (found: Found) => `${id}-${found.kind}-${found.id}`;
  const to = (found: Found) => targetOf(found, view, content);
  useEffect(() => field.current?.focus({ preventScroll: true }), []);
  const choose = (index: number) => {
    setActive(index);
    const found = all[index];
    const target = found && targetOf(found, explorer.getState().view, content);
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
  const nothing = ready && query.trim() !== '' && all.length === 0;
  return (
    <search className={styles.search}>
      <label htmlFor={`${id}-field`}>{words.find.label}</label>
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
          placeholder={words.find.hint}
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
            {words.find.clear}
          </button>
        )}
      </div>
      <p className={styles.count} role="status">
        {!query.trim()
          ? ''
          : !ready
            ? words.find.loading
            : nothing
              ? words.find.none(query.trim())
              : words.find.count(all.length)}
      </p>
      {nothing && <p className={styles.wayOn}>{words.find.wayOn}</p>}
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={words.find.results}
        className={styles.results}
        hidden={!all.length}
      >
        {groups.map(({ kind, found }) => (
          // biome-ignore lint/a11y/useSemanticElements: a listbox holds groups, not fieldsets
          <div key={kind} role="group" aria-labelledby={`${id}-${kind}`}>
            <h2 id={`${id}-${kind}`} role="presentation">
              {words.find.kinds[kind]}
            </h2>
            {found.map((f) => (
              <a
                key={f.id}
                className={styles.result}
                id={optionId(f)}
                role="option"
                tabIndex={-1}
                aria-selected={f === chosen}
                href={href(to(f))}
              >
                <strong>{f.name}</strong>
                <Why found={f} />
              </a>
            ))}
          </div>
        ))}
      </div>
    </search>
  );
}

/** What it is, and why it was found. */
function Why({ found: { kind, aside, why } }: { found: Found }) {
  const words = useWords();
  return (
    <>
      {aside && <span lang={kind === 'muscle' ? 'la' : undefined}>{aside}</span>}
      {why.field !== 'name' && why.field !== 'aside' && <span>{words.find.why[why.field](why.text)}</span>}
    </>
  );
}
