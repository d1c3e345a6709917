import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { ContentBundle } from '../../core/content/bundle.ts';
import { contentsOf, type Item } from '../../domain/reach/contents.ts';
import { useExplorer } from '../../state/hooks.ts';
import { href } from '../../state/place/explorer.ts';
import { setPreview } from '../../state/stores.ts';
import { useWords } from '../parts/use-words.ts';
import styles from './search.module.css';

/**
 * Everything that the app tells, as nested lists with buttons that open them. Lists of links rather than the tree
 * pattern: screen readers on phones have no keys for a tree and read it poorly, whereas every one of them counts lists,
 * says how deep they lie and lists their links. What has the focus is shown on the body, without going there.
 */
export function Contents({ content }: { content: ContentBundle }) {
  const words = useWords();
  const view = useExplorer((s) => s.view);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const items = contentsOf(view, content, words);
  const toggle = (key: string) => {
    const next = new Set(open);
    if (!next.delete(key)) next.add(key);
    setOpen(next);
  };
  const show = useDelayedPreview();
  const list = (level: readonly Item[]): ReactNode =>
    level.map((item) => (
      <li key={item.key}>
        <div className={styles.branch}>
          {item.parts.length > 0 && (
            <button
              type="button"
              aria-expanded={open.has(item.key)}
              aria-label={words.search.contents.branch(item.name)}
              onClick={() => toggle(item.key)}
            />
          )}
          <a
            href={href(item.to)}
            data-item={item.key}
            onFocus={() => show(item)}
            onBlur={() => show(undefined)}
          >
            {item.name}
          </a>
        </div>
        {open.has(item.key) &&
          item.parts.map(({ title, items: below }) => (
            <div key={title ?? ''}>
              {title && <h3 id={`${item.key}-${title}`}>{title}</h3>}
              <ul aria-labelledby={title ? `${item.key}-${title}` : undefined}>{list(below)}</ul>
            </div>
          ))}
      </li>
    ));
  return (
    <nav aria-label={words.search.contents.title}>
      <p>{words.search.contents.hint}</p>
      <div className={styles.tools}>
        <button type="button" onClick={() => setOpen(new Set(branches(items)))}>
          {words.search.contents.openAll}
        </button>
        <button type="button" onClick={() => setOpen(new Set())}>
          {words.search.contents.closeAll}
        </button>
      </div>
      <ul className={styles.tree}>{list(items)}</ul>
    </nav>
  );
}

/** The focus rests so long on an item before the picture goes there, milliseconds: held keys run past the others. */
const REST = 80;

function useDelayedPreview(): (item: Item | undefined) => void {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (item) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setPreview(item?.look, item?.hover), REST);
  };
}

const branches = (items: readonly Item[]): string[] =>
  items.flatMap((item) =>
    item.parts.length ? [item.key, ...item.parts.flatMap((p) => branches(p.items))] : [],
  );
