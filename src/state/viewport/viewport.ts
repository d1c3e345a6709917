import { createStore } from 'zustand/vanilla';
import type { ModelIndex } from '../../core/model/model-index.ts';

/**
 * How far the 3D part is: the rest of the page works in every one of these. `lost`: the device took the picture away;
 * `failed`: a file or the code of it; `no-webgl`: this browser has none; `no-context`: it has, but gives none now;
 * `too-old`: it cannot run the decoder of the model; `undrawable`: it cannot run the shaders.
 */
export type ViewportStatus =
  | 'loading'
  | 'ready'
  | 'lost'
  | 'failed'
  | 'no-webgl'
  | 'no-context'
  | 'too-old'
  | 'undrawable';

export type CameraCommand =
  | 'turn-left'
  | 'turn-right'
  | 'turn-up'
  | 'turn-down'
  | 'closer'
  | 'farther'
  | 'reset'
  | 'front'
  | 'back'
  | 'left'
  | 'right';

/** What the page knows of the 3D part. */
export interface ViewportState {
  status: ViewportStatus;
  /** The picture was there, was taken away and is expected back by itself: films and counters wait for it. */
  returning: boolean;
  /** The model's table of contents, once the body is shown. */
  index: ModelIndex | undefined;
  /** Every part of the body has arrived, not only the skin. */
  whole: boolean;
  /** Arms, legs and face: on their way or not asked for yet, there, or not to be had. */
  limbs: 'coming' | 'there' | 'none';
  /** Files of the body that could not be had; the rest is shown. */
  missing: readonly string[];
  /** Counts up when the files that have not come are to be asked for anew. */
  again: number;
  /** The other shape of the body was asked for and could not be had. */
  shapeFailed: boolean;
  /** What the step adds to the body: there, long in coming, or not to be had. */
  addition: 'fine' | 'slow' | 'failed';
  /** Counts up when that is to be tried anew. */
  additionTry: number;
  /** Counts up when the 3D part is to be loaded and built anew after a failure. */
  attempt: number;
  /** After the failure nothing that was loaded is to be used again. */
  fresh: boolean;
  /** Counts up when only the picture is to be built anew, from the model that is there. */
  build: number;
  /** The last order to the camera from a button or key; `count` tells equal orders apart. */
  command: { name: CameraCommand; count: number } | undefined;
}

/** As long as it is in one of these, no trouble is known. */
const open: readonly ViewportStatus[] = ['loading', 'ready', 'lost'];

/** Makes the store of how far the 3D part is. */
export function createViewport() {
  const viewport = createStore<ViewportState>(() => ({
    status: 'loading',
    returning: false,
    index: undefined,
    whole: false,
    limbs: 'coming',
    missing: [],
    again: 0,
    shapeFailed: false,
    addition: 'fine',
    additionTry: 0,
    attempt: 0,
    fresh: false,
    build: 0,
    command: undefined,
  }));

  const setIndex = (index: ModelIndex): void => viewport.setState({ index });

  const setShapeFailed = (shapeFailed: boolean): void => viewport.setState({ shapeFailed });

  const setWhole = (): void => viewport.setState({ whole: true, missing: [] });

  const setLimbs = (limbs: ViewportState['limbs']): void => {
    if (viewport.getState().limbs !== limbs) viewport.setState({ limbs });
  };

  /** A file of the body could not be had. */
  const setMissing = (file: string): void =>
    viewport.setState(({ missing }) => (missing.includes(file) ? {} : { missing: [...missing, file] }));

  /** A file of the body has come, perhaps after all. */
  const setArrived = (file: string): void => {
    if (viewport.getState().missing.includes(file))
      viewport.setState(({ missing }) => ({ missing: missing.filter((name) => name !== file) }));
  };

  /** Asks anew for what has not come of the body, and leaves what is there. */
  const askAgain = (): void => viewport.setState(({ again }) => ({ again: again + 1, missing: [] }));

  const setAddition = (addition: ViewportState['addition']): void => {
    if (viewport.getState().addition !== addition) viewport.setState({ addition });
  };

  /** Tries anew what the step adds to the body. */
  const retryAddition = (): void =>
    viewport.setState(({ additionTry }) => ({ additionTry: additionTry + 1, addition: 'fine' }));

  /**
   * Says how far the 3D part is. Of several troubles the first is the cause: a view that is being taken down for one loses
   * its context too, and what threw for a reason that is known is no unknown failure. Only a new attempt leads out.
   */
  const setStatus = (status: ViewportStatus): void => {
    if (open.includes(viewport.getState().status)) viewport.setState({ status, returning: false });
  };

  /** The 3D view leaves the page; that is no trouble, and when it comes again it begins anew. */
  const leaveViewport = (): void => {
    const { status } = viewport.getState();
    if (status === 'ready' || status === 'lost')
      viewport.setState({ status: 'loading', returning: false, command: undefined });
  };

  /** Builds the picture anew from the model that is there; the camera is not ordered about again. */
  const rebuildViewport = (): void =>
    viewport.setState(({ build }) => ({
      build: build + 1,
      status: 'loading',
      returning: true,
      command: undefined,
    }));

  /** Another try, asked for by the person. */
  const retryViewport = (): void => {
    if (viewport.getState().status === 'lost') {
      rebuildViewport();
      return;
    }
    viewport.setState(({ attempt, status }) => ({
      attempt: attempt + 1,
      fresh: status === 'failed',
      status: 'loading',
      returning: false,
      whole: false,
      missing: [],
      command: undefined,
    }));
  };

  const commandCamera = (name: CameraCommand): void =>
    viewport.setState(({ command }) => ({ command: { name, count: (command?.count ?? 0) + 1 } }));

  return {
    viewport,
    setIndex,
    setShapeFailed,
    setWhole,
    setLimbs,
    setMissing,
    setArrived,
    askAgain,
    setAddition,
    retryAddition,
    setStatus,
    leaveViewport,
    rebuildViewport,
    retryViewport,
    commandCamera,
  };
}

/** How far the 3D part is, and what brings it further. */
export type Viewport = ReturnType<typeof createViewport>;
