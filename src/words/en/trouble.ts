import type { TroubleWords } from '../parts/trouble.ts';

export const troubleEn: TroubleWords = {
  parts: {
    text: 'The text',
    sources: 'The list of sources',
    search: 'The search',
    map: 'The flat map',
    review: 'The review sheet',
    places: 'The list of places',
    page: 'This page',
    body: 'The 3D body',
  },
  coming: (part) => `${part} is on its way.`,
  late: (part) => `${part} is taking long. The connection may be slow.`,
  failed: (part) => `${part} could not be loaded. All else works.`,
  kept: 'Nothing that you made is lost: it is in the address.',
  stopped: 'This part stopped because of an error. The rest of the page works.',
  retry: 'Try again',
  page: {
    title: 'This page stopped',
    text: 'An error stopped the page. Nothing that you marked is lost: it is in the address.',
    retry: 'Show it again',
    start: 'Go to the start',
    reload: 'Load the page again',
  },
  updated: {
    now: 'This page has been updated. It loads the new version now.',
    asked: 'This page has been updated. Load it again to have the new version.',
    reload: 'Load it again',
  },
  unstyled: 'A part of how this page looks could not be loaded.',
};
