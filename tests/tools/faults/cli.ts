// What the app promises when things go wrong, as figures: `npm run faults [-- PART ...] [--quick] [--seed N]`.
import { launch } from '../browser.ts';
import { addresses } from './addresses.ts';
import { builds } from './builds.ts';
import { content } from './content.ts';
import { contexts } from './contexts.ts';
import { files } from './files.ts';
import { host } from './host.ts';
import { Tally } from './tally.ts';

const PARTS = { addresses, files, builds, content, contexts };

const words = process.argv.slice(2);
const quick = words.includes('--quick');
const seeded = words.indexOf('--seed');
const seed = seeded < 0 ? 1 : Number(words[seeded + 1]);
const asked = words.filter((w, i) => !w.startsWith('--') && (seeded < 0 || i !== seeded + 1));
const names = Object.keys(PARTS) as (keyof typeof PARTS)[];
const unknown = asked.filter((w) => !names.some((n) => n === w));
if (unknown.length > 0 || !Number.isInteger(seed)) {
  console.error(`Unknown: ${unknown.join(' ')}. Parts: ${names.join(' ')}; --quick, --seed N.`);
  process.exit(2);
}

// A page that dies in the middle of a question must not end the run: its case is counted where it was asked.
let stray = 0;
process.on('unhandledRejection', () => stray++);

// Who stops a long part by hand sees what it has counted so far.
process.on('SIGINT', () => {
  Tally.latest?.print();
  console.log('\nstopped before the end');
  process.exit(1);
});

const results: Tally[] = [];
for (const name of names.filter((n) => asked.length === 0 || asked.includes(n))) {
  // A browser of its own for each part: none inherits what another has used up.
  const at = await host();
  const browser = await launch();
  try {
    const tally = await PARTS[name](browser, at, quick, seed);
    tally.print();
    results.push(tally);
  } catch (cause) {
    console.error(`\n${name}: could not be run: ${String(cause)}`);
    process.exitCode = 1;
  }
  await browser.close().catch(() => undefined);
  await at.close();
}

console.log('\nin all');
for (const { name, tried, broken, seconds } of results) {
  console.log(`  ${name}: ${broken} of ${tried} broken (${seconds.toFixed(0)} s)`);
  if (broken > 0) process.exitCode = 1;
}
if (stray > 0) console.log(`  ${stray} answers came too late to be counted`);
process.exit();
