import { type ChildProcess, spawn } from 'node:child_process';
import { constants, getPriority, setPriority } from 'node:os';
import type { BuildNews } from '../../../core/model/build-news.ts';

/** What happens to a build: it begins, tells something of itself, and ends; `failure` is what it said then. */
export type BuildEvent =
  | { kind: 'begun' }
  | { kind: 'told'; news: BuildNews }
  | { kind: 'ended'; failure?: string };

/** A build that can be run again and again, one at a time. */
interface Builder {
  /** Runs it; a run that is under way is ended first: what it has made so far is kept, and what it reads may be stale. */
  run(): void;
  /** Ends it for good. */
  close(): void;
}

/** Of what a failed build says so much is kept, characters. */
const KEPT = 4000;

/**
 * Makes what runs a build as a process of its own: `command` is for Node, in the folder `root`; `say` is given its words line by
 * line, `on` what happens to it.
 */
export function createBuilder(
  root: string,
  command: readonly string[],
  say: (line: string, wrong: boolean) => void,
  on: (event: BuildEvent) => void,
): Builder {
  let child: ChildProcess | undefined;

  const run = (): void => {
    child?.kill();
    const own = spawn(process.execPath, [...command], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    child = own;
    lowered(own);
    on({ kind: 'begun' });
    let wrong = '';
    const heard = (text: string, bad: boolean) => {
      if (bad) wrong = (wrong + text).slice(-KEPT);
      for (const line of text.split('\n')) if (line.trim()) say(line, bad);
    };
    own.stdout?.setEncoding('utf8').on('data', (text: string) => heard(text, false));
    own.stderr?.setEncoding('utf8').on('data', (text: string) => heard(text, true));
    own.on('message', (news) => {
      if (child === own) on({ kind: 'told', news: news as BuildNews });
    });
    let over = false;
    const end = (code: number | null, why: string) => {
      // Another run has taken its place, or it has ended before.
      if (over || child !== own) return;
      over = true;
      child = undefined;
      on(code === 0 ? { kind: 'ended' } : { kind: 'ended', failure: wrong.trim() || why });
    };
    own.on('error', (cause) => end(null, cause.message));
    // Not at its exit: what it has said may come after.
    own.on('close', (code, signal) => end(code, `It ended with ${signal ?? `code ${code}`}.`));
  };

  const close = (): void => {
    const last = child;
    child = undefined;
    last?.kill();
  };

  return { run, close };
}

/** The page that is being looked at comes first. */
function lowered({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined)
      setPriority(pid, Math.max(getPriority(), constants.priority.PRIORITY_BELOW_NORMAL));
  } catch {
    // Then both are as urgent.
  }
}
