/** Pages, and parts of pages, that can be searched for. */
export const SEARCH_PAGES = [
  'pain',
  'practice',
  'help',
  'keys',
  'display',
  'about',
  'privacy',
  'credit',
  'review',
  'sources',
] as const;

export type SearchPage = (typeof SEARCH_PAGES)[number];
