import type { TestProject } from 'vitest/node';
import { launchServer } from '../tools/browser.ts';
import { installEngines } from '../tools/engines/find-engines.ts';
import { QUICK, serve } from '../tools/serve.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built app is served. */
    url: string;
    /** Where the browser that all tests share can be reached. */
    browser: string;
  }
}

/** Serves the built app for all browser tests and starts their browser; makes sure that there are other engines. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  installEngines();
  const [browser, host] = await Promise.all([launchServer(), serve({}, QUICK)]);
  project.provide('browser', browser.wsEndpoint());
  project.provide('url', host.url);
  return async () => {
    await browser.close();
    await host.close();
  };
}
