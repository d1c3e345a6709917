import { fileURLToPath } from 'node:url';
import type { Rig, WholeRig } from '../../../src/core/model/rig-data.ts';
import { sourceHash } from '../steps/cache.ts';
import type { Untangled } from './untangle.ts';
import { untangled } from './untangled.ts';
import type { Tangle } from './untangled-in.ts';
import { untangledLimb } from './untangled-limbs.ts';

/** How muscles are untangled, here or in worker threads. */
export interface Untangler<R extends Rig> {
  one: (tangle: Tangle<R>) => Untangled;
  worker: URL;
  /** Changes whenever its code does. */
  source: string;
}

const sourceOf = (file: string): string => sourceHash(fileURLToPath(new URL(file, import.meta.url)));

/** Muscles of the body, whose postures know nothing of what lies beyond upper arm and thigh. */
export const OF_BODY: Untangler<Rig> = {
  one: untangled,
  worker: new URL('./untangle-worker.ts', import.meta.url),
  source: sourceOf('./untangled.ts'),
};

/** Muscles of the limbs. */
export const OF_LIMBS: Untangler<WholeRig> = {
  one: untangledLimb,
  worker: new URL('./untangle-limbs-worker.ts', import.meta.url),
  source: sourceOf('./untangled-limbs.ts'),
};
