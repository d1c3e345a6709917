import type { Browser } from 'playwright-core';
import type { Host } from './host.ts';
import { blank, seen } from './looking.ts';
import { newVisitor, until } from './visitor.ts';

/** How long a page takes here until it shows itself, when nothing is broken, milliseconds: all patience grows with it. */
export async function paceOf(browser: Browser, at: Host): Promise<number> {
  const { page, close } = await newVisitor(browser);
  const start = performance.now();
  await page.goto(`${at.url}#/en`, { waitUntil: 'commit' });
  await until(async () => blank(await seen(page), 'painted') === undefined, 30_000, 50);
  await close();
  return performance.now() - start;
}
