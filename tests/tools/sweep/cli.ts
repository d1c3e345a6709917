// How the whole figure takes many postures, in both shapes of the skin, as a table: `npm run sweep [-- --lots N] [--seed N] [--rows N]`.
import { parseArgs } from 'node:util';
import { inWorkers } from '../../../models/build/steps/pool.ts';
import { rigData } from '../../../models/rig/joints.ts';
import { limbRig } from '../../../models/rig/limb-joints.ts';
import type { Posture } from '../../../models/rig/postures.ts';
import { wholePostures } from '../../../models/rig/whole-postures.ts';
import { wholeRig } from '../../../src/core/model/whole-rig.ts';
import { wholeFigure } from './figure.ts';
import { KINDS, type Measured } from './measure.ts';
import { LIMITS, worstOf } from './worst.ts';

const { values } = parseArgs({
  options: {
    lots: { type: 'string', default: '400' },
    seed: { type: 'string' },
    rows: { type: 'string', default: '12' },
  },
});

/** So many postures are sent to a worker at a time. */
const CHUNK = 8;

const rig = wholeRig(rigData(), limbRig());
const { mixed, single, byLot } = wholePostures(
  rig,
  Number(values.lots),
  values.seed === undefined ? undefined : Number(values.seed),
);
const all: Posture[] = [...mixed, ...single, ...byLot];
const chunks = Array.from({ length: Math.ceil(all.length / CHUNK) }, (_, i) =>
  all.slice(i * CHUNK, (i + 1) * CHUNK),
);
// Made here first, lest every worker makes what the cache lacks.
await wholeFigure();
const measured = (
  await inWorkers<Posture[], Measured[]>(chunks, {
    module: new URL('./worker.ts', import.meta.url),
    message: (chunk) => chunk,
    name: ([first]) => first![0],
  })
).flat();

console.log(
  `${mixed.length} named postures, ${single.length} of one motion, ${byLot.length} by lot; male and female skin`,
);
for (const kind of KINDS) {
  const { unit, most } = LIMITS[kind];
  const of = measured.filter((m) => m.kind === kind);
  const over = of.filter(({ value }) => value > most);
  const postures = new Set(over.map(({ posture }) => posture)).size;
  console.log(`\n${kind}: more than ${most} ${unit} in ${postures} of ${all.length} postures`);
  for (const { value, of: what, shape, posture } of worstOf(of).slice(0, Number(values.rows)))
    console.log(
      `  ${value.toFixed(2).padStart(8)} ${unit}  ${[what, shape].filter(Boolean).join(', ')}: ${posture}`,
    );
}
