import type { Browser } from 'playwright-core';
import { launch } from './browser.ts';
import { serve } from './serve.ts';

/**
 * Serves the built app and starts a browser for the work of a script. Both end with it, however it ends; what went wrong is
 * said in a line, and the script fails.
 */
export async function withApp(work: (browser: Browser, url: string) => Promise<void>): Promise<void> {
  const { url, close } = await serve();
  try {
    const browser = await launch();
    try {
      await work(browser, url);
    } finally {
      await browser.close();
    }
  } catch (cause) {
    console.error(cause instanceof Error ? cause.message : cause);
    process.exitCode = 1;
  } finally {
    await close();
  }
}
