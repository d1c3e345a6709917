// Runs at build time only: of three, only what the page draws goes into it.

import type { Plugin } from 'vite';

/** Where react-three-fiber takes the whole of three as names that a picture may use. */
const ALL = 'extend(THREE)';
const FILE = /@react-three\/fiber\/dist\/react-three-fiber\.esm\.js$/;

/**
 * Takes the whole of three out of `Canvas`, so that the build can leave out what nothing uses; the picture names what it is made of
 * in `src/scene/parts.ts`.
 *
 * @throws Error where the library no longer says it in these words.
 */
export const threeParts = (): Plugin => ({
  name: 'three-parts',
  apply: 'build',
  transform(code, id) {
    if (!FILE.test(id.split('?')[0] ?? '')) return null;
    if (!code.includes(ALL))
      throw new Error(`${id}: "${ALL}" is not there; see src/app/build/three-parts.ts.`);
    return { code: code.replace(ALL, 'undefined'), map: null };
  },
});
