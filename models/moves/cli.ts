// Solves how the whole body does every exercise: `npm run moves [-- --table]`. Writes public/content/moves.json; with `--table` it
// prints, for every movement, what is worst in twenty moments of it. What has not changed comes from .cache/moves.

import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { inWorkers } from '../build/steps/pool.ts';
import { allMoves } from './all-moves.ts';
import { JOBS, type Job } from './jobs.ts';
import { movesTable } from './moves-table.ts';

const started = performance.now();
// Each is kept when it is solved; those that were kept before are only read.
await inWorkers<Job, boolean>(JOBS, {
  module: new URL('./worker.ts', import.meta.url),
  message: (job) => job,
  name: ({ id, version }) => [id, version].filter(Boolean).join(', '),
});
const all = allMoves();
const out = fileURLToPath(new URL('../../public/content/', import.meta.url));
const text = JSON.stringify(all.file);
mkdirSync(out, { recursive: true });
writeFileSync(`${out}moves.json`, text);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(`public/content/moves.json: ${(Buffer.byteLength(text) / 1024).toFixed(0)} KiB in ${seconds} s`);
if (process.argv.includes('--table')) console.table(movesTable(all));
