import { readFileSync } from 'node:fs';
import type { ContentBundle } from '../../src/core/content/bundle.ts';
import type { Language } from '../../src/core/ids.ts';

/** The built content of a language. */
export const readBundle = (language: Language): ContentBundle =>
  JSON.parse(readFileSync(new URL(`../../public/content/${language}.json`, import.meta.url), 'utf8'));
