import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** Runs `job` in worker threads over `items`, in the order given; results come back in that order. */
export async function inWorkers<Item, Result>(items: readonly Item[], module: URL): Promise<Result[]> {
  const results = new Array<Result>(items.length);
  const count = Math.min(items.length, Math.max(1, availableParallelism()));
  let next = 0;
  const run = () =>
    new Promise<void>((resolve, reject) => {
      const worker = new Worker(new URL('./worker.mjs', import.meta.url), {
        workerData: { module: module.href },
      });
      let current = -1;
      const feed = () => {
        current = next++;
        if (current < items.length) worker.postMessage(items[current]);
        else worker.terminate().then(() => resolve(), reject);
      };
      worker.on('message', (message: { result: Result } | { error: string }) => {
        if ('error' in message) {
          worker.terminate();
          reject(new Error(message.error));
          return;
        }
        results[current] = message.result;
        feed();
      });
      worker.on('error', reject);
      feed();
    });
  await Promise.all(Array.from({ length: count }, run));
  return results;
}
