import { createStore } from 'zustand/vanilla';
import type { PointId, Side } from '../../core/ids.ts';
import type { Shot } from '../../domain/anchor/shot.ts';
import type { View } from '../../domain/view/view.ts';
import { type ExplorerState, unturned } from '../place/explorer.ts';

/** A place that a tap may have meant. */
export interface AskedPlace {
  text: string;
  point: { id: PointId; side: Side };
  to: View;
}

/** What a tap on marks in the picture led to that no address names. */
export interface AskingState {
  /** The places that it may have meant, and where it fell: CSS pixels of the window. */
  asked: { x: number; y: number; places: readonly AskedPlace[] } | undefined;
  /** Where the camera is to come closer; another object each time. */
  closer: { shot: Shot } | undefined;
}

/** Makes the store of what a tap on marks asks. */
export function createAsking() {
  const asking = createStore<AskingState>(() => ({ asked: undefined, closer: undefined }));

  /** Asks which of some places a tap meant. */
  const askWhich = (x: number, y: number, places: readonly AskedPlace[]): void =>
    asking.setState({ asked: { x, y, places } });

  const closeAsked = (): void => {
    if (asking.getState().asked) asking.setState({ asked: undefined });
  };

  /** Brings the camera closer, so that marks that stand as one part. */
  const comeCloser = (shot: Shot): void => asking.setState({ asked: undefined, closer: { shot } });

  /** What was asked at a place is not asked at the next. */
  function leaveAsked({ view }: ExplorerState, before: ExplorerState): void {
    if (unturned(view) !== unturned(before.view)) closeAsked();
  }

  return { asking, askWhich, closeAsked, comeCloser, leaveAsked };
}
