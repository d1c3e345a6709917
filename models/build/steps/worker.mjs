// Starts a TypeScript worker: worker threads do not take over the parent's loader on every supported Node.
import { workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
await import(workerData.module);
