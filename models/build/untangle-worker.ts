import { parentPort } from 'node:worker_threads';
import { type Tangle, untangled } from './untangled.ts';

parentPort?.on('message', (tangle: Tangle) => {
  try {
    parentPort?.postMessage({ result: untangled(tangle) });
  } catch (cause) {
    parentPort?.postMessage({ error: (cause as Error).message });
  }
});
