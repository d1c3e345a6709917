import { createStore } from 'zustand/vanilla';
import type { Detail } from '../domain/device/detail.ts';

/** How finely the body is drawn now. */
export const detail = createStore<{ level: Detail }>(() => ({ level: 'fine' }));

export const setDetail = (level: Detail): void => {
  if (detail.getState().level !== level) detail.setState({ level });
};
