import { readFileSync } from 'node:fs';
import { z } from 'zod';

const point = z.tuple([z.number(), z.number(), z.number()]);

/** A named area of skin as `areas.json` gives it: capsules in mm, right side or midline. */
const areaSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  volumes: z.array(z.strictObject({ a: point, b: point, radius: z.number().positive().max(120) })).min(1),
});

export type Area = z.infer<typeof areaSchema>;

const FILE = new URL('./areas.json', import.meta.url);

/** Every area of `models/areas.json`; throws an Error that names the file, the field and the reason. */
export function readAreas(text = readFileSync(FILE, 'utf8')): Area[] {
  const parsed = z.array(areaSchema).safeParse(JSON.parse(text));
  if (!parsed.success) {
    const reasons = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`models/areas.json: not a list of skin areas\n${reasons.join('\n')}`);
  }
  return parsed.data;
}
