import type { ComponentType } from 'react';
import type { BodyMap } from '../../domain/body-map.ts';
import { loadMap } from './load-map.ts';

let drawing: BodyMap | undefined;
let view: ComponentType | undefined;

/** The drawn map, where it has been loaded: a print cannot wait for it. */
export const loadedMap = (): BodyMap | undefined => drawing;

/** The map with all that draws it, where both have been loaded. */
export const loadedView = (): ComponentType | undefined => (drawing ? view : undefined);

/** Loads the drawn map; a failed load can be tried again. */
export async function bringDrawing(again = false): Promise<BodyMap> {
  drawing ??= await loadMap(again);
  return drawing;
}

/** Loads the map and all that draws it, so that a print has it at once. */
export async function bringMap(): Promise<void> {
  const [{ default: drawn }] = await Promise.all([import('./body-map.tsx'), bringDrawing()]);
  view = drawn;
}
