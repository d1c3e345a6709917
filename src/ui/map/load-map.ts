import type { BodyMap } from '../../domain/body-map.ts';

let loading: Promise<BodyMap> | undefined;

/** The drawn map, fetched once; a failed load can be tried again. */
export function loadMap(): Promise<BodyMap> {
  loading ??= fetchMap().catch((cause: Error) => {
    loading = undefined;
    throw cause;
  });
  return loading;
}

async function fetchMap(): Promise<BodyMap> {
  const response = await fetch(`${import.meta.env.BASE_URL}models/body-map.json`);
  if (!response.ok) throw new Error(`body-map.json: ${response.status}`);
  const map: unknown = await response.json();
  // The build has written every field; here it only matters that this is such a file at all.
  if (typeof map !== 'object' || !map || !('figures' in map)) throw new Error('body-map.json: not a map');
  return map as BodyMap;
}
