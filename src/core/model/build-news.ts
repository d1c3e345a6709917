/** What the build of the model is at, in their order. */
export type BuildStep = 'mesh' | 'untangle' | 'shade';

/**
 * What the build of the model tells whoever started it, as messages between processes: how much of a step is done, or the files
 * that have been written. The body comes first and whole, then the limbs.
 */
export type BuildNews = { step: BuildStep; done: number; of: number } | { files: readonly string[] };

/**
 * How the builds that the development server runs are going. `body`: the body is there, only its limbs are being built;
 * `at`: how far, once it is known; `message`: what went wrong, for whoever wrote it.
 */
export type BuildState =
  | { state: 'building'; body: boolean; at: Exclude<BuildNews, { files: unknown }> | undefined }
  | { state: 'failed'; message: string }
  | { state: 'done' };

/** Names of what server and page tell each other: the server its state, the page that it would like to know. */
export const BUILD_STATE = 'build:state';
export const BUILD_ASKED = 'build:asked';
