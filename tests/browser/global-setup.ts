import type { TestProject } from 'vitest/node';
import { installEngines } from '../tools/engines/find-engines.ts';
import { findChromium } from '../tools/find-chromium.ts';
import { serve } from '../tools/serve.ts';

declare module 'vitest' {
  interface ProvidedContext {
    url: string;
  }
}

/** Serves the built app for all browser tests, and makes sure that there are browsers before the first of them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  findChromium();
  installEngines();
  const { url, close } = await serve();
  project.provide('url', url);
  return close;
}
