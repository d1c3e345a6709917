import { useStore } from 'zustand';
import { type AheadState, createAhead } from './host/ahead.ts';
import { device, stores } from './stores.ts';

/** What is brought before it is asked for; it comes with the talk, which goes on where there is no connection. */
export const { ahead, holdFile, bringAhead } = createAhead({ ...device, ...stores });
export const useAhead = <T>(select: (state: AheadState) => T): T => useStore(ahead, select);
