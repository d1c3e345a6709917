import type { ComponentType } from 'react';
import { bringDrawing, loadedMap } from './load-map.ts';

let view: ComponentType | undefined;

/** The map with all that draws it, where both have been loaded. */
export const loadedView = (): ComponentType | undefined => (loadedMap() ? view : undefined);

/** Loads the map and all that draws it, so that a print has it at once. */
export async function bringMap(): Promise<void> {
  const [{ default: drawn }] = await Promise.all([import('./body-map.tsx'), bringDrawing()]);
  view = drawn;
}
