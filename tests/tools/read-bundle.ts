import { readFileSync } from 'node:fs';
import type { ContentBundle } from '../../src/core/content/bundle.ts';
import type { MoreContent } from '../../src/core/content/more.ts';
import type { Language } from '../../src/core/ids.ts';

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../public/content/${name}.json`, import.meta.url), 'utf8'));

/** The built content of a language. */
export const readBundle = (language: Language): ContentBundle => read(language);

/** What is told beside the story, as built. */
export const readMore = (language: Language): MoreContent => read(`${language}-more`);
