import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

/** What a run of axe tells, as far as it is read here. */
interface AxeRun {
  violations: { id: string; nodes: { target: unknown[] }[] }[];
}

declare global {
  interface Window {
    axe?: { run: (options?: { runOnly: string[] }) => Promise<AxeRun> };
  }
}

const require = createRequire(import.meta.url);
const { source } = createRequire(require.resolve('@axe-core/playwright'))('axe-core') as { source: string };

/**
 * What axe has to say against the page, with all rules that it has on by itself, or with some of them alone. The rules are put into a page once, and no
 * second page is opened for the answer, as Playwright's own builder does each time: that takes ten times as long.
 */
export async function violations(page: Pick<Page, 'evaluate'>, rules?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  return page.evaluate(
    async (only) => {
      if (!window.axe) throw new Error('axe could not be put into the page');
      const { violations } = await (only ? window.axe.run({ runOnly: only }) : window.axe.run());
      return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`);
    },
    rules && [...rules],
  );
}
