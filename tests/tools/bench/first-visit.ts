import type { Browser, Response } from 'playwright-core';
import { leave, visit } from '../visit.ts';

/** A file of a first visit, with its weight on the way: brotli-compressed, headers included. */
interface Row {
  path: string;
  bytes: number;
  at: 'tappable' | 'whole';
}

/** The answers to a first visit, each with what it weighed. */
export async function firstVisit(browser: Browser, url: string): Promise<Row[]> {
  let at: Row['at'] = 'tappable';
  const weighed: Promise<Row | Error>[] = [];
  const weigh = (response: Response): void => {
    const path = new URL(response.url()).pathname;
    const then = at;
    // An error is kept, not left to reject: nobody waits for it before the page is whole.
    const row = response
      .request()
      .sizes()
      .then(
        (s): Row => ({ path, bytes: s.responseBodySize + s.responseHeadersSize, at: then }),
        (cause: unknown) => new Error(`${path} could not be weighed: ${String(cause)}`),
      );
    weighed.push(row);
  };
  const { page } = await visit(browser, url, {
    size: 'phone',
    motion: true,
    // Weighed, not looked at; where drawing took long, the flat map that comes after fifteen seconds would be weighed too.
    picture: 'counted',
    until: 'nothing',
    before: async (p) => p.on('response', weigh),
  });
  await page.locator('[data-stage="ready"]').waitFor({ timeout: 60_000 });
  at = 'whole';
  await page.locator('[data-whole]').waitFor({ timeout: 60_000 });
  await page.waitForLoadState('networkidle');
  // What comes from here on is no part of the visit, and could be cut off by the end of it.
  page.off('response', weigh);
  const rows = await Promise.all(weighed);
  await leave(page);
  return rows.map((row) => {
    if (row instanceof Error) throw row;
    return row;
  });
}

/** The bytes of a first visit: all, and those of the model. */
export const bytesOf = (rows: readonly Row[]): { all: number; models: number } => {
  const sum = (list: readonly Row[]) => list.reduce((n, r) => n + r.bytes, 0);
  return { all: sum(rows), models: sum(rows.filter((r) => r.path.includes('/models/'))) };
};
