import { createStore } from 'zustand/vanilla';

/**
 * Makes the store of what is told only to those who do not see it happen, by who tells it: of each teller the last word
 * counts. Messages that stay on the page speak for themselves.
 */
export const createNews = () => createStore<Readonly<Record<string, string>>>(() => ({}));
