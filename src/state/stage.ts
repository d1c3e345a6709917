import { createStore } from 'zustand/vanilla';
import type { ModelIndex } from '../domain/model-index.ts';

/** How far the 3D part is: the rest of the page works in every one of these. */
export type StageStatus = 'loading' | 'ready' | 'no-webgl' | 'failed' | 'lost';

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
export interface StageState {
  status: StageStatus;
  /** The model's table of contents, once the body is shown. */
  index: ModelIndex | undefined;
  /** Every part of the body has arrived, not only the skin. */
  whole: boolean;
  /** The other shape of the body was asked for and could not be had. */
  shapeFailed: boolean;
  /** Counts up when the 3D part is to be built anew after a failure. */
  attempt: number;
  /** The last order to the camera from a button or key; `count` tells equal orders apart. */
  command: { name: CameraCommand; count: number } | undefined;
}

export const stage = createStore<StageState>(() => ({
  status: 'loading',
  index: undefined,
  whole: false,
  shapeFailed: false,
  attempt: 0,
  command: undefined,
}));

export const setIndex = (index: ModelIndex): void => stage.setState({ index });

export const setShapeFailed = (shapeFailed: boolean): void => stage.setState({ shapeFailed });

export const setWhole = (): void => stage.setState({ whole: true });

/** A view that is being taken down loses its context too: that is no new trouble. */
export const setStatus = (status: StageStatus): void =>
  stage.setState((now) => (status === 'lost' && now.status === 'failed' ? now : { status }));

export const retryStage = (): void =>
  stage.setState(({ attempt }) => ({
    attempt: attempt + 1,
    status: 'loading',
    whole: false,
    command: undefined,
  }));

export const commandCamera = (name: CameraCommand): void =>
  stage.setState(({ command }) => ({ command: { name, count: (command?.count ?? 0) + 1 } }));
