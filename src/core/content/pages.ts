/** Pages, and parts of pages, that can be searched for. */
export const FIND_PAGES = [
  'pain',
  'help',
  'keys',
  'display',
  'about',
  'privacy',
  'credit',
  'review',
  'sources',
] as const;

export type FindPage = (typeof FIND_PAGES)[number];
