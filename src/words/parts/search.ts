import type { SearchPage } from '../../core/content/pages.ts';

/** Words of the way to the search, and of the list of all that is told; those of the search itself come with it. */
export interface SearchPageWords {
  open: string;
  title: string;
  pages: Record<SearchPage, string>;
  contents: {
    title: string;
    hint: string;
    openAll: string;
    closeAll: string;
    branch: (name: string) => string;
    zone: (area: string, weight: string) => string;
  };
}
