import type { MoreContent } from '../../core/content/more.ts';

/** Sources in one sentence; those that were only recalled say so with the word `recalled`. */
export function cited(keys: readonly string[], { sources }: MoreContent, recalled: string): string {
  return keys
    .map((key) => {
      const source = sources[key];
      const citation = source?.citation ?? key;
      // Of several in a row the last alone ends the sentence.
      const said = keys.at(-1) === key ? citation : citation.replace(/\.$/, '');
      return `${said}${source?.read === 'recalled' ? ` (${recalled})` : ''}`;
    })
    .join('; ');
}
