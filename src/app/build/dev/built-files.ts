import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { extname, join } from 'node:path';

/** So often whoever waits for a file is told that it is still coming, milliseconds. */
const SIGN_OF_LIFE = 4000;

const TYPES: Record<string, string> = { '.json': 'application/json', '.glb': 'model/gltf-binary' };

/**
 * How it stands with a file that may be built: `here` if it is on the disk, where it may be of an earlier build (`old`); it is
 * being built (`coming`); or there will be none for now, for the reason that is given.
 */
export type Standing = 'here' | 'old' | 'coming' | { none: string };

/**
 * Makes what answers requests for the files of a folder that are being built. `standing` tells how it stands with one by its
 * name.
 */
export function createBuiltFiles(folder: string, standing: (name: string) => Standing) {
  const waiting = new Map<ServerResponse, { name: string; timer: ReturnType<typeof setInterval> }>();
  /** What pages have been given of each file; empty where they went without. */
  const given = new Map<string, Set<string>>();

  const read = (name: string): Buffer | undefined =>
    existsSync(join(folder, name)) ? readFileSync(join(folder, name)) : undefined;

  /** Answers, unless it is coming. */
  const answer = (response: ServerResponse, name: string): boolean => {
    const now = standing(name);
    if (now === 'coming') return false;
    const bytes = read(name);
    given.set(name, (given.get(name) ?? new Set()).add(bytes ? digest(bytes) : ''));
    if (bytes) {
      begin(response, name);
      response.end(bytes);
    } else if (response.headersSent) response.destroy();
    else {
      const why = typeof now === 'string' ? '' : now.none;
      response.writeHead(why ? 503 : 404, { 'content-type': 'text/plain; charset=utf-8' });
      response.end(why || `There is no ${name}.`);
    }
    return true;
  };

  /** Answers a request for a file at once, or as soon as it is there. */
  const serve = (response: ServerResponse, name: string): void => {
    if (answer(response, name)) return;
    const timer = setInterval(() => {
      if (extname(name) !== '.json') return;
      // Blanks before JSON say nothing, but browser and page hear that somebody is still there.
      begin(response, name);
      response.write(' ');
    }, SIGN_OF_LIFE);
    waiting.set(response, { name, timer });
    response.on('close', () => {
      clearInterval(timer);
      waiting.delete(response);
    });
  };

  /** Answers whoever waits for what has come by now. */
  const look = (): void => {
    for (const [response, { name, timer }] of waiting) {
      if (!answer(response, name)) continue;
      clearInterval(timer);
      waiting.delete(response);
    }
  };

  /** Whether pages have something that is otherwise by now. They are to be loaded anew then: what they have is forgotten. */
  const outdated = (): boolean => {
    const differs = [...given].some(([name, digests]) => {
      const bytes = standing(name) === 'here' ? read(name) : undefined;
      if (!bytes) return false;
      const now = digest(bytes);
      return [...digests].some((then) => then !== now);
    });
    if (differs) given.clear();
    return differs;
  };

  return { serve, look, outdated, has: (name: string): boolean => existsSync(join(folder, name)) };
}

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function begin(response: ServerResponse, name: string): void {
  if (response.headersSent) return;
  response.writeHead(200, {
    'content-type': TYPES[extname(name)] ?? 'application/octet-stream',
    'cache-control': 'no-store',
  });
}
