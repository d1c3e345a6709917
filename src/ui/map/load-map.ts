import type { BodyMap } from '../../core/model/body-map.ts';
import type { Patterns } from '../../core/model/patterns.ts';
import { fetchJson } from '../../state/stores.ts';

let loading: Promise<BodyMap> | undefined;

/** The drawn map, fetched once; a failed load is forgotten, so that it can be tried again. Throws a FileError. */
function loadMap(again = false): Promise<BodyMap> {
  if (again) loading = undefined;
  loading ??= Promise.all([
    fetchJson('models/body-map.json', 1, { again }) as Promise<BodyMap>,
    (fetchJson('models/patterns.json', 1, { again }) as Promise<Patterns>).catch(() => undefined),
  ]).then(
    ([map, patterns]) => ({ ...map, ...(patterns && { patterns }) }),
    (cause: Error) => {
      loading = undefined;
      throw cause;
    },
  );
  return loading;
}

let drawing: BodyMap | undefined;

/** The drawn map, where it has been loaded: a print cannot wait for it. */
export const loadedMap = (): BodyMap | undefined => drawing;

/** Loads the drawn map; a failed load can be tried again. */
export async function bringDrawing(again = false): Promise<BodyMap> {
  drawing ??= await loadMap(again);
  return drawing;
}
