import type { SearchPageWords } from '../parts/search.ts';

export const searchPageEn: SearchPageWords = {
  open: 'Find',
  title: 'Find',
  pages: {
    pain: 'Show where it hurts',
    practice: 'Practice',
    help: 'Help',
    keys: 'Keys',
    display: 'Display: text size, colors, calm mode',
    about: 'About this app',
    privacy: 'Privacy',
    credit: 'Where the anatomy comes from',
    review: 'Review sheets for clinicians',
    sources: 'Sources',
  },
  contents: {
    title: 'Everything in here',
    hint: 'Open an area to see its muscles, sites, steps and exercises. What you pass is shown on the body.',
    openAll: 'Open all',
    closeAll: 'Close all',
    branch: (name) => `What ${name} holds`,
    zone: (area, weight) => `${area}: ${weight}`,
  },
};
