import { createStore } from 'zustand/vanilla';

/**
 * What is told only to those who do not see it happen, by who tells it: of each teller the last word counts. Messages that
 * stay on the page speak for themselves.
 */
export const news = createStore<Readonly<Record<string, string>>>(() => ({}));
