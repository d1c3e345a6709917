import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** What the content may refer to in the model; a list that is not there is not checked. */
export interface ModelIds {
  muscles?: ReadonlySet<string>;
  areas?: ReadonlySet<string>;
}

/** The ids of the muscles and skin areas defined in `models` (a folder). */
export function readModelIds(models: string): ModelIds {
  const folder = join(models, 'muscles');
  const muscles = existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.json'))
        .map((file) => basename(file, '.json'))
    : [];
  const file = join(models, 'areas.json');
  const areas = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as { id: string }[]).map((area) => area.id)
    : [];
  return {
    ...(muscles.length > 0 && { muscles: new Set(muscles) }),
    ...(areas.length > 0 && { areas: new Set(areas) }),
  };
}
