import { createStore } from 'zustand/vanilla';
import type { Rest } from '../../domain/device/sheet.ts';

/** How picture and text share the window. */
export interface LayoutState {
  /** The text is a sheet over the picture; otherwise it stands beside it. */
  sheet: boolean;
  /** What is said stands with the text; otherwise there is room for it under the picture. */
  tight: boolean;
  /** There is room for two pictures beside each other: a projector, a wall. */
  twice: boolean;
  /** How high the sheet stands. */
  rest: Rest;
  /** The buttons that turn the picture are open; they stay so until they are closed. */
  turning: boolean;
}

/** Makes the store of the layout. */
export function createLayout() {
  const layout = createStore<LayoutState>(() => ({
    sheet: false,
    tight: false,
    twice: false,
    rest: 'half',
    turning: false,
  }));

  /** The window has this shape now. */
  const setShape = (shape: Pick<LayoutState, 'sheet' | 'tight' | 'twice'>): void => layout.setState(shape);

  /** Raises or lowers the sheet. */
  const setRest = (rest: Rest): void => {
    if (layout.getState().rest !== rest) layout.setState({ rest });
  };

  /** Opens and closes the buttons that turn the picture. */
  const setTurning = (turning: boolean): void => layout.setState({ turning });

  return { layout, setShape, setRest, setTurning };
}
