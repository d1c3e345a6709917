import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { LANGUAGES } from '../../src/core/ids.ts';
import { randomFrom } from '../../src/core/math/random.ts';
import { type PlacedClaim, placedClaims } from '../build/claims.ts';
import { compileContent } from '../build/compile.ts';
import { isLanguage, ORIGINAL } from '../build/languages.ts';

/** `count` different statements, chosen by the seed alone; one that several pages share is chosen at most once. */
export function sampleClaims(claims: readonly PlacedClaim[], seed: number, count: number): PlacedClaim[] {
  const left = [...new Map(claims.map((c) => [`${c.claim.everyday}\n${c.claim.clinical}`, c])).values()];
  const random = randomFrom(seed);
  return Array.from(
    { length: Math.min(count, left.length) },
    () => left.splice(Math.floor(random() * left.length), 1)[0]!,
  );
}

/** Prints statements chosen at random, with all that is needed to trace each to its source. */
function print(): void {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string' },
      count: { type: 'string', default: '10' },
      language: { type: 'string' },
    },
  });
  const seed = Number(values.seed ?? Math.floor(Math.random() * 1e6));
  const count = Number(values.count);
  if (!Number.isInteger(seed) || !Number.isInteger(count) || count < 1)
    throw new Error('--seed and --count take whole numbers');
  const language = values.language ?? ORIGINAL;
  if (!isLanguage(language)) throw new Error(`--language is one of ${LANGUAGES.join(', ')}`);
  const bundle = compileContent(fileURLToPath(new URL('..', import.meta.url)))[language];
  console.log(`seed ${seed}`);
  sampleClaims(placedClaims(bundle), seed, count).forEach(({ where, address, claim }, i) => {
    console.log(`\n${i + 1}. ${where}   #${address}`);
    console.log(`   everyday:  ${claim.everyday}`);
    console.log(`   clinical:  ${claim.clinical}`);
    console.log(`   certainty: ${claim.certainty}`);
    for (const key of claim.sources) {
      const { citation, url, read } = bundle.more.sources[key]!;
      console.log(`   source:    [${key}] ${citation} ${url ?? ''} (read: ${read})`);
    }
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) print();
