/** Finds entries of a list by what tells them apart. */
export type Find<T> = (key: string | undefined) => T | undefined;

/** Sorts a list when it is first asked for something; of entries with one key the first counts. */
export function byKey<T>(list: () => readonly T[], keyOf: (entry: T) => string): Find<T> {
  let entries: Map<string, T> | undefined;
  const sorted = (): Map<string, T> => {
    const map = new Map<string, T>();
    for (const entry of list()) if (!map.has(keyOf(entry))) map.set(keyOf(entry), entry);
    return map;
  };
  return (key) => {
    entries ??= sorted();
    return key === undefined ? undefined : entries.get(key);
  };
}
