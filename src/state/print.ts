import { createStore } from 'zustand/vanilla';

/** Printing: `on` while the page is printed, when the flat map stands in for the 3D body. */
export interface PrintState {
  on: boolean;
  /** This browser cannot print: it was asked to, and that has not been read yet. */
  refused: boolean;
}

export const printing = createStore<PrintState>(() => ({ on: false, refused: false }));
