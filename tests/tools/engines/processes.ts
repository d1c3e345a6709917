import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Kept {
  readonly process: ChildProcess;
  /** Ends it and all that it started. */
  end(): Promise<void>;
}

/**
 * The shell starts the program in a group of its own and waits for its input to end: that is closed by us, or by the system
 * when this process is gone, however it went. So nothing is left running.
 */
const KEEPER = `setsid "$@" <&- & group=$!
trap '' TERM INT HUP
read -r _
kill -s TERM -- -$group 2>/dev/null
for i in 1 2 3 4 5 6 7 8 9 10; do kill -s 0 -- -$group 2>/dev/null || exit 0; sleep 0.1; done
kill -s KILL -- -$group 2>/dev/null`;

/** Starts a program that ends with this process at the latest. */
export function keep(command: readonly string[], env: Record<string, string> = {}): Kept {
  const keeper = spawn('sh', ['-c', KEEPER, 'keeper', ...command], {
    stdio: ['pipe', 'pipe', 'ignore'],
    env: { ...process.env, ...env },
  });
  const over = new Promise<void>((resolve) => keeper.once('exit', () => resolve()));
  return {
    process: keeper,
    end: () => {
      keeper.stdin.end();
      return over;
    },
  };
}

/** A screen in memory, on a display that was free: engines draw WebGL only where there is one. */
export async function startScreen(): Promise<{ display: string; end: () => Promise<void> }> {
  const kept = keep(['Xvfb', '-displayfd', '1', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp']);
  const number = await new Promise<string>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('Xvfb names no display')), 20_000);
    kept.process.stdout?.once('data', (text: Buffer) => {
      clearTimeout(late);
      resolve(text.toString().trim());
    });
  }).catch(async (error: unknown) => {
    await kept.end();
    throw error;
  });
  return { display: `:${number}`, end: () => kept.end() };
}

/** A port that is free now. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

/** A folder that is taken away again. */
export async function temporaryFolder(): Promise<{ path: string; remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'engine-'));
  return { path, remove: () => rm(path, { recursive: true, force: true, maxRetries: 5 }) };
}

/** Asks again and again until there is an answer; fails with `what` after so many milliseconds. */
export async function eventually<T>(
  ask: () => Promise<T | undefined>,
  what: string,
  patience = 30_000,
): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > end) throw new Error(`${what}: not within ${patience / 1000} s`);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}
