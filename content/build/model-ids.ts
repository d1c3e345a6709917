import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { postureOf } from '../../models/moves/posture.ts';

/** What the content may refer to in the model; a list that is not there is not checked. */
export interface ModelIds {
  /** Names of each muscle's parts, by the muscle's id. */
  muscles?: ReadonlyMap<string, readonly string[]>;
  areas?: ReadonlySet<string>;
  /** In which posture the model does a version of an exercise, or the usual way. */
  postureOf?: (exercise: string, version: 'easier' | 'harder' | undefined) => string | undefined;
}

const read = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8'));

/** The ids of the muscles and skin areas defined in `models` (a folder). */
export function readModelIds(models: string): ModelIds {
  const folder = join(models, 'muscles');
  const files = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
  const muscles = new Map(
    files
      .filter((file) => file.endsWith('.json'))
      .map((file) => {
        const { parts } = read<{ parts: { name?: string }[] }>(join(folder, file));
        return [basename(file, '.json'), parts.flatMap((part) => part.name ?? [])];
      }),
  );
  const file = join(models, 'areas.json');
  const areas = existsSync(file) ? read<{ id: string }[]>(file).map((area) => area.id) : [];
  return {
    ...(muscles.size > 0 && { muscles }),
    ...(areas.length > 0 && { areas: new Set(areas) }),
    postureOf,
  };
}
