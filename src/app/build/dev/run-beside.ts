import { join } from 'node:path';
import type { ViteDevServer } from 'vite';
import type { BuildState } from '../../../core/model/build-news.ts';
import { type BuildEvent, createBuilder } from './builder.ts';
import { createBuiltFiles, type Standing } from './built-files.ts';

/** A build whose files the page asks for. */
export interface DevBuild {
  /** The folder in `public/` that it fills. */
  folder: 'models' | 'content';
  /** Pattern of the names of its files there; all that no build before it makes, if left out. */
  files?: string;
  /** For Node, in the folder of the project: its options, the script and what that is given. */
  command: readonly string[];
  /** What of the project it is made from, as the starts of paths: where that changes it runs again. */
  sources: readonly string[];
  /** Whether pages are given what an earlier build has left until there is something newer: where it takes long. */
  servesOld: boolean;
}

/** Edits come in bursts, milliseconds. */
const BURST = 200;

/**
 * Runs a build beside the server and serves what it makes; `tell` is given its state whenever that changes. What is returned begins
 * the first run, unless an edit has done so; until then its files are coming.
 */
export function runBeside(
  { config, httpServer, middlewares, watcher, ws }: ViteDevServer,
  { folder, files: names = '[\\w-]+\\.(?:json|glb)', command, sources, servesOld }: DevBuild,
  tell: (state: BuildState) => void,
): () => void {
  let state: BuildState = { state: 'building', body: false, at: undefined };
  /** What the run under way has written. Of the rest nobody knows yet whether it will stay. */
  let fresh = new Set<string>();

  const standing = (name: string): Standing => {
    if (state.state === 'done' || fresh.has(name)) return 'here';
    if (state.state === 'failed') return files.has(name) ? 'old' : { none: state.message };
    return servesOld && fresh.size === 0 && files.has(name) ? 'old' : 'coming';
  };
  const files = createBuiltFiles(join(config.publicDir, folder), standing);

  const become = (next: BuildState): void => {
    state = next;
    files.look();
    tell(next);
  };
  const happened = (event: BuildEvent): void => {
    if (event.kind === 'begun') {
      fresh = new Set();
      become({ state: 'building', body: false, at: undefined });
    } else if (event.kind === 'told' && 'step' in event.news) {
      become({ state: 'building', body: fresh.size > 0, at: event.news });
    } else {
      if (event.kind === 'told' && 'files' in event.news)
        for (const name of event.news.files) fresh.add(name);
      if (event.kind === 'told') become({ state: 'building', body: true, at: undefined });
      else if (event.failure === undefined) become({ state: 'done' });
      else become({ state: 'failed', message: event.failure });
      if (files.outdated()) ws.send({ type: 'full-reload', path: '*' });
    }
  };
  const say = (line: string, wrong: boolean) =>
    config.logger[wrong ? 'error' : 'info'](`${folder}: ${line}`, { timestamp: true });
  const builder = createBuilder(config.root, command, say, happened);

  const file = new RegExp(`^/${folder}/(${names})$`);
  middlewares.use((request, response, next) => {
    const name = file.exec(request.url?.split('?')[0] ?? '')?.[1];
    if (name && request.method === 'GET') files.serve(response, name);
    else next();
  });

  let begun = false;
  const run = (): void => {
    begun = true;
    builder.run();
  };
  let edits: NodeJS.Timeout | undefined;
  watcher.on('all', (_, path) => {
    if (!sources.some((source) => path.startsWith(join(config.root, source)))) return;
    clearTimeout(edits);
    edits = setTimeout(run, BURST);
  });
  httpServer?.on('close', () => {
    clearTimeout(edits);
    builder.close();
  });
  return () => {
    if (!begun) run();
  };
}
