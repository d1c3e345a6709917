import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/**
 * What worker threads do: the module that `answer`s in each of them, what it is sent for an item, how errors call the item,
 * and who is told of each result as it comes.
 */
interface WorkerJob<Item, Result> {
  module: URL;
  message: (item: Item) => unknown;
  name: (item: Item) => string;
  made?: (at: number, result: Result) => void;
}

/** What a worker answers (see `answer`). */
export type Answer<Result> = { result: Result } | { error: string };

/**
 * The results of all items, in their order: made here by `here` where there are few, else in worker threads. Whether there
 * are few is for the caller to say: it takes a while until threads have loaded their code.
 */
export async function eachOf<Item, Result>(
  items: readonly Item[],
  here: (items: readonly Item[]) => readonly Result[] | Promise<readonly Result[]>,
  worker: WorkerJob<Item, Result>,
  few: boolean,
): Promise<readonly Result[]> {
  return few ? here(items) : inWorkers<Item, Result>(items, worker);
}

/**
 * Sends every item to one of a few worker threads. The first that fails, whether it says so or dies, stops all of them at
 * once, and rejects with an Error that names the item.
 */
export async function inWorkers<Item, Result>(
  items: readonly Item[],
  { module, message, name, made }: WorkerJob<Item, Result>,
): Promise<Result[]> {
  const results = new Array<Result>(items.length);
  const count = Math.min(items.length, Math.max(1, availableParallelism()));
  const workers: Worker[] = [];
  let next = 0;
  const run = () =>
    new Promise<void>((resolve, reject) => {
      const worker = new Worker(new URL('./worker.mjs', import.meta.url), {
        workerData: { module: module.href },
      });
      workers.push(worker);
      let current = -1;
      const fail = (reason: string) => {
        const who = name(items[current]!);
        reject(new Error(reason.includes(who) ? reason : `${who}: ${reason}`));
      };
      const feed = () => {
        current = next++;
        if (current < items.length) worker.postMessage(message(items[current]!));
        else worker.terminate().then(() => resolve(), reject);
      };
      worker.on('message', (answered: Answer<Result>) => {
        if ('error' in answered) return fail(answered.error);
        results[current] = answered.result;
        made?.(current, answered.result);
        feed();
      });
      worker.on('error', (cause) => fail(cause instanceof Error ? cause.message : String(cause)));
      worker.on('messageerror', (cause) => fail(`what its worker answered cannot be read: ${cause.message}`));
      // With nothing left to do it has been told to end.
      worker.on('exit', (code) => current < items.length && fail(`its worker ended with code ${code}`));
      feed();
    });
  try {
    await Promise.all(Array.from({ length: count }, run));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  return results;
}
