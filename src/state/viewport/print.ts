import { createStore } from 'zustand/vanilla';

/** Printing: `on` while the page is printed, when the flat map stands in for the 3D body. */
interface PrintState {
  on: boolean;
  /** This browser cannot print: it was asked to, and that has not been read yet. */
  refused: boolean;
}

/** Makes the store of printing. */
export function createPrint() {
  const printing = createStore<PrintState>(() => ({ on: false, refused: false }));

  /** The page is about to be printed. */
  const beginPrint = (): void => printing.setState({ on: true });

  /** The print is over. */
  const endPrint = (): void => printing.setState({ on: false });

  /** It was asked for a print, and this browser has none. */
  const refusePrint = (): void => printing.setState({ on: false, refused: true });

  /** That it has none was read, or it is asked again. */
  const readRefusal = (): void => printing.setState({ refused: false });

  return { printing, beginPrint, endPrint, refusePrint, readRefusal };
}
