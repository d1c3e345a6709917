import { useEffect } from 'react';
import { flushSync } from 'react-dom';
import { printing } from '../state/print.ts';
import { loadMap } from './map/load-map.ts';

/** So long the map may take to load before the page is printed without it, milliseconds. */
const PATIENCE = 4000;

/** Prints the view: its text with all folds open, and the flat map. */
export async function printPage(): Promise<void> {
  printing.setState({ on: true });
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  const map = Promise.all([loadMap(), import('./map/body-map.tsx')]).catch(() => undefined);
  await Promise.race([map, late]);
  // The map is drawn in the frame after the one that brings it.
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  window.print();
}

/** Opens all folds and brings the map for every print; the keys for printing wait until the map is there. */
export function usePrint(): void {
  useEffect(() => {
    const on = new AbortController();
    const { signal } = on;
    let opened: HTMLDetailsElement[] = [];
    const before = () => {
      flushSync(() => printing.setState({ on: true }));
      opened = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
      for (const fold of opened) fold.open = true;
    };
    const after = () => {
      for (const fold of opened) fold.open = false;
      printing.setState({ on: false });
    };
    const key = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'p' || !(event.ctrlKey || event.metaKey) || event.shiftKey) return;
      event.preventDefault();
      void printPage();
    };
    window.addEventListener('beforeprint', before, { signal });
    window.addEventListener('afterprint', after, { signal });
    window.addEventListener('keydown', key, { signal });
    return () => on.abort();
  }, []);
}
