import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Lift } from '../../src/core/model/rig-data.ts';
import { metres, metresToTenth, pointInMetres } from '../units.ts';

const point = z.tuple([z.number(), z.number(), z.number()]);

/** A lift of the skin as `lifts.json` gives it: mm, right side; `npm run lifts` fits them all. */
const liftSchema = z.strictObject({
  at: point,
  out: point,
  radius: z.number().positive().max(80),
  height: z.number().positive().max(20),
  when: z
    .array(z.tuple([z.string(), z.number(), z.number()]))
    .min(1)
    .max(3),
});

const FILE = new URL('./lifts.json', import.meta.url);

/** Every lift of `models/rig/lifts.json`, in metres; throws an Error that names the file, the field and the reason. */
export function readLifts(text = readFileSync(FILE, 'utf8')): Lift[] {
  const parsed = z.array(liftSchema).safeParse(JSON.parse(text));
  if (!parsed.success) {
    const reasons = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`models/rig/lifts.json: not a list of lifts\n${reasons.join('\n')}`);
  }
  return parsed.data.map(({ at, out, radius, height, when }) => ({
    at: pointInMetres(at),
    out,
    radius: metres(radius),
    height: metresToTenth(height),
    when,
  }));
}
