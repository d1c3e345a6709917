import type { PrintWords } from '../parts/print.ts';

export const printEn: PrintWords = {
  open: 'Print',
  refused:
    'This browser cannot print. Open this page in the browser of your device (often: Open in browser, in the menu), and print it there.',
  notLoaded: 'The picture of the body had not been loaded yet. To have it on paper, print once more.',
  noSources: 'The sources had not been loaded yet.',
};
