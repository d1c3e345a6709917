import { parentPort } from 'node:worker_threads';
import type { Mesh } from '../geometry/mesh.ts';
import { structures } from './structures.ts';

const byId = new Map(structures().map((s) => [s.id, s]));

parentPort?.on('message', async (id: string) => {
  try {
    const result: Mesh = await byId.get(id)!.build();
    parentPort?.postMessage({ result });
  } catch (cause) {
    parentPort?.postMessage({ error: (cause as Error).message });
  }
});
