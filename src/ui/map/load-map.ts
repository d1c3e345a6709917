import type { BodyMap } from '../../domain/body-map.ts';
import { fetchJson } from '../../state/files.ts';

let loading: Promise<BodyMap> | undefined;

/** The drawn map, fetched once; a failed load is forgotten, so that it can be tried again. Throws a FileError. */
export function loadMap(again = false): Promise<BodyMap> {
  if (again) loading = undefined;
  loading ??= fetchJson('models/body-map.json', 1, { again }).then(
    (map) => map as BodyMap,
    (cause: Error) => {
      loading = undefined;
      throw cause;
    },
  );
  return loading;
}
