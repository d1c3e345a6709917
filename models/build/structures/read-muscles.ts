import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type MuscleDefinition, muscleSchema } from '../../definition.ts';

const FOLDER = fileURLToPath(new URL('../../muscles/', import.meta.url));

/** One muscle definition; throws an Error that names the file, the field and the reason. */
export function parseMuscle(text: string, file: string): MuscleDefinition {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw new Error(`${file}: not JSON: ${(cause as Error).message}`);
  }
  const parsed = muscleSchema.safeParse(json);
  if (!parsed.success) {
    const reasons = parsed.error.issues.map(
      (issue) => `  ${issue.path.join('.') || '(whole file)'}: ${issue.message}`,
    );
    throw new Error(`${file}: not a muscle definition\n${reasons.join('\n')}`);
  }
  if (parsed.data.id !== basename(file, '.json'))
    throw new Error(`${file}: id: is "${parsed.data.id}", but must be the file's name`);
  return parsed.data;
}

/** Every `models/muscles/**.json`, ordered by id. */
export function readMuscles(folder = FOLDER): MuscleDefinition[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .map((file) => parseMuscle(readFileSync(join(folder, file), 'utf8'), file))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
