import type { Page } from 'playwright-core';
import { look, type Seen } from './looking.ts';

/** What was found at an address, and what went wrong on the way there. */
export interface Walked {
  seen: Seen;
  errors: string[];
}

interface Walk {
  hashes: readonly string[];
  /** So long a page may take to show itself, milliseconds. */
  patience?: number;
  /** Ends at the first page that stays blank: those that follow would be too. */
  stop?: boolean;
}

/** Runs in the page: goes to each address and looks at the page once it has settled, or after some seconds as it is. */
export async function walk({ hashes, patience = 4000, stop = false }: Walk): Promise<Walked[]> {
  // Not by frames: what is drawn meanwhile costs most of the time, and is not looked at.
  const turn = (ms = 0): Promise<void> => new Promise((done) => setTimeout(done, ms));
  const out: Walked[] = [];
  const told = window as unknown as { faults: string[]; lookAround: typeof look };
  for (const hash of hashes) {
    told.faults.length = 0;
    const start = performance.now();
    const heard = new Promise((done) => window.addEventListener('hashchange', done, { once: true }));
    window.location.hash = hash;
    await Promise.race([heard, turn(500)]);
    await turn();
    await turn();
    let now = told.lookAround();
    const enough = (): boolean => now.h1 !== '' && now.ways > 0 && now.letters > 40;
    while (!enough() && performance.now() - start < patience) {
      await turn(50);
      now = told.lookAround();
    }
    out.push({ seen: now, errors: told.faults.slice() });
    if (stop && now.letters <= 40) break;
  }
  return out;
}

/** Runs in the page before it loads: keeps its errors where `walk` finds them. */
function keepErrors(): void {
  const kept: string[] = [];
  Object.assign(window, { faults: kept });
  window.addEventListener('error', (e) => kept.push(String(e.message || 'a file could not be loaded')), true);
  window.addEventListener('unhandledrejection', (e) => kept.push(String(e.reason)));
  const plain = console.error;
  console.error = (...args: unknown[]) => {
    kept.push(args.map(String).join(' '));
    plain(...args);
  };
}

/** Makes a page ready for `walk`, before it is opened. */
export async function readyToWalk(page: Page): Promise<void> {
  await page.addInitScript(keepErrors);
  await page.addInitScript(`window.lookAround = ${look.toString()}`);
}
