// Draws start and turning points of every exercise as small pictures of lines: `npm run stills`, after model, content and moves.
// Writes public/content/stills.json. What has not changed comes from .cache/stills.

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { allStills, type StillExercise } from './all-stills.ts';

const started = performance.now();
const out = fileURLToPath(new URL('../../../public/content/', import.meta.url));
const facts = new URL('../../../content/facts/exercises.json', import.meta.url);
const all = await allStills(JSON.parse(readFileSync(facts, 'utf8')) as StillExercise[]);
const text = JSON.stringify(all);
writeFileSync(`${out}stills.json`, text);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
const list = Object.values(all.stills).flatMap((versions) => Object.values(versions).flat());
const largest = Math.max(...list.map((still) => JSON.stringify(still).length));
console.log(
  `public/content/stills.json: ${list.length} pictures, ${(text.length / 1024).toFixed(0)} KiB, the largest ${largest} bytes, in ${seconds} s`,
);
