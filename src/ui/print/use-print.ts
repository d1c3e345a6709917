import { useEffect } from 'react';
import { flushSync } from 'react-dom';
import { textLanguage } from '../../state/place/explorer.ts';
import { beginPrint, endPrint, explorer, printing, readRefusal, refusePrint } from '../../state/stores.ts';
import { loadedMore, loadMore } from '../loading/load-more.ts';
import { bringMap, loadedView } from '../map/bring-map.ts';
import './print.css';

/** So long the map and the sources may take to load before the page is printed without them, milliseconds. */
const PATIENCE = 4000;

/** Some browsers, as those inside of other apps, have no print. */
const canPrint = (): boolean => typeof window.print === 'function';

/** Prints the view: its text with all folds open, and the flat map. Says so where this browser cannot print. */
export async function printPage(): Promise<void> {
  if (!canPrint()) {
    refusePrint();
    return;
  }
  readRefusal();
  // The paper is laid out once it is known whether there are map and sources: what comes later would not be on it.
  const language = textLanguage(explorer.getState());
  if (!loadedView() || !loadedMore(language)) {
    const late = new Promise((resolve) => setTimeout(resolve, PATIENCE));
    await Promise.race([Promise.allSettled([bringMap(), loadMore(language)]), late]);
  }
  beginPrint();
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  try {
    window.print();
  } catch {
    refusePrint();
  }
}

/**
 * Opens all folds and brings the map for every print. Map and sources are loaded ahead (`app/use-stand-in.ts`): a print by the
 * browser's own menu or by an iPad's Share sheet waits for nothing.
 */
export function usePrint(): void {
  useEffect(() => {
    const on = new AbortController();
    const { signal } = on;
    let opened: HTMLDetailsElement[] = [];
    const before = () => {
      flushSync(beginPrint);
      opened = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
      for (const fold of opened) fold.open = true;
    };
    const after = () => {
      for (const fold of opened) fold.open = false;
      endPrint();
    };
    const key = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'p' || !(event.ctrlKey || event.metaKey) || event.shiftKey) return;
      event.preventDefault();
      void printPage();
    };
    // Some browsers never say that a print is over; whoever goes on with the page has printed.
    const goneOn = () => {
      if (printing.getState().on) after();
    };
    for (const deed of ['pointerdown', 'hashchange', 'popstate'])
      window.addEventListener(deed, goneOn, { signal, capture: true });
    window.addEventListener('beforeprint', before, { signal });
    window.addEventListener('afterprint', after, { signal });
    window.addEventListener('keydown', key, { signal });
    return () => on.abort();
  }, []);
}
