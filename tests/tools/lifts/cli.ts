// Fits the lifts of the skin to what stands out of it in many postures: `npm run lifts [-- --rounds N] [--lots N] [--fresh]`.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { inWorkers } from '../../../models/build/steps/pool.ts';
import { rigData } from '../../../models/rig/joints.ts';
import { readLifts } from '../../../models/rig/lifts.ts';
import { limbRig } from '../../../models/rig/limb-joints.ts';
import type { Posture } from '../../../models/rig/postures.ts';
import { wholePostures } from '../../../models/rig/whole-postures.ts';
import type { Lift } from '../../../src/core/model/rig-data.ts';
import { wholeRig } from '../../../src/core/model/whole-rig.ts';
import { wholeFigure } from '../sweep/figure.ts';
import { Fit } from './fit.ts';
import type { Need } from './needs.ts';
import type { Asked } from './worker.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '4' },
    lots: { type: 'string', default: '300' },
    fresh: { type: 'boolean' },
  },
});

const FILE = new URL('../../../models/rig/lifts.json', import.meta.url);
const CHUNK = 8;

const rig = wholeRig(rigData(), limbRig());
const { mixed, single, byLot } = wholePostures(rig);
// Those of the sweep and others besides: what is fitted to the one alone would not hold in the other.
const other = wholePostures(rig, Number(values.lots), 77).byLot;
const postures: Posture[] = [...mixed, ...single, ...byLot, ...other];

let lifts: Lift[] = values.fresh ? [] : readLifts();
await wholeFigure();
for (let round = 0; round < Number(values.rounds); round++) {
  const asked: Asked[] = [];
  for (let from = 0; from < postures.length; from += CHUNK)
    asked.push({ from, postures: postures.slice(from, from + CHUNK), lifts });
  const needs = (
    await inWorkers<Asked, Need[]>(asked, {
      module: new URL('./worker.ts', import.meta.url),
      message: (some) => some,
      name: ({ postures: [first] }) => first![0],
    })
  ).flat();
  const most = needs.reduce((m, { by }) => Math.max(m, by), 0);
  console.log(
    `round ${round + 1}: ${lifts.length} lifts; ${needs.length} needs, at most ${most.toFixed(1)} mm`,
  );
  const fit = new Fit(rig, postures, needs);
  fit.run();
  lifts = joined([...lifts, ...fit.added]);
  const rest = fit.rest();
  console.log(
    `  ${fit.added.length} added, ${rest.most.toFixed(1)} mm left, ${rest.over} places over 0.7 mm`,
  );
  save(lifts);
}

/** Lifts that differ in nothing but their height are one. */
function joined(list: readonly Lift[]): Lift[] {
  const out = new Map<string, Lift>();
  for (const lift of list) {
    const key = JSON.stringify([lift.at, lift.out, lift.radius, lift.when]);
    out.set(key, { ...lift, height: lift.height + (out.get(key)?.height ?? 0) });
  }
  return [...out.values()];
}

function save(list: readonly Lift[]): void {
  const mm = (c: number) => Math.round(c * 1000);
  const rows = list.map(({ at, out, radius, height, when }) =>
    JSON.stringify({
      at: at.map(mm),
      out: out.map((c) => Math.round(c * 100) / 100),
      radius: mm(radius),
      height: Math.round(height * 1e4) / 10,
      when,
    }),
  );
  writeFileSync(FILE, `[\n  ${rows.join(',\n  ')}\n]\n`);
  // It must be read as it was written.
  readLifts(readFileSync(FILE, 'utf8'));
}
