// Runs in the development server only.

import type { Plugin } from 'vite';
import { BUILD_ASKED, BUILD_STATE, type BuildState } from '../../../core/model/build-news.ts';
import { type DevBuild, runBeside } from './run-beside.ts';

/** What the project builds for its page, one after the other: the words, which are read first, are there in a moment. */
const BUILDS: readonly DevBuild[] = [
  {
    folder: 'content',
    files: '[a-z]{2}(?:-more)?\\.json',
    command: ['--import', 'tsx', 'content/build/cli.ts'],
    sources: ['content', 'models', 'src/core'],
    servesOld: false,
  },
  {
    folder: 'models',
    command: ['--import', 'tsx', 'models/build/cli.ts'],
    sources: ['models', 'src/core', 'content/facts'],
    servesOld: true,
  },
  // What the body does is worked out on the body that is built by then.
  {
    folder: 'content',
    files: 'moves\\.json',
    command: ['--import', 'tsx', 'models/moves/cli.ts'],
    sources: ['models/moves', 'models/rig', 'src/core', 'src/domain/exercise'],
    servesOld: true,
  },
  {
    folder: 'content',
    files: 'stills\\.json',
    command: ['--import', 'tsx', 'models/moves/stills/cli.ts'],
    sources: ['models', 'src/core', 'src/domain/exercise', 'content/facts'],
    servesOld: true,
  },
];

/**
 * Builds model and content beside the page: the page is there at once, and what it asks for that is not built yet comes as soon
 * as it is. Each begins when the one before it has ended, whichever way. How far the builds are, and what went wrong, is told to
 * the page. They run again when something that they are made of changes; what has changed by that is shown.
 */
export const devBuilds = (builds = BUILDS): Plugin => ({
  name: 'dev-builds',
  // A run of tests has a server too.
  apply: (_, { command, mode, isPreview }) => command === 'serve' && mode !== 'test' && !isPreview,
  config: () => ({
    server: {
      watch: { ignored: ['**/.cache/**', '**/dist/**', '**/public/models/**', '**/public/content/**'] },
    },
  }),
  configureServer(server) {
    const states = new Map<string, BuildState>();
    const told = (): BuildState => {
      const all = [...states.values()];
      return (
        all.find(({ state }) => state === 'failed') ??
        all.find(({ state }) => state === 'building') ?? { state: 'done' }
      );
    };
    server.ws.on(BUILD_ASKED, (_, client) => client.send(BUILD_STATE, told()));
    const begin = builds.map((build, at) =>
      runBeside(server, build, (state) => {
        states.set(build.command.join(' '), state);
        if (state.state !== 'building') begin[at + 1]?.();
        server.ws.send(BUILD_STATE, told());
      }),
    );
    begin[0]?.();
  },
});
