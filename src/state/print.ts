import { createStore } from 'zustand/vanilla';

/** While the page is printed, the flat map stands in for the 3D body. */
export const printing = createStore<{ on: boolean }>(() => ({ on: false }));
