import { type DependencyList, useEffect, useMemo } from 'react';

/** Makes geometries and materials once for each set of `of`, and frees whatever of it can be freed when it is done. */
export function useMade<T extends object>(make: () => T, of: DependencyList): T {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the caller names what it depends on
  const made = useMemo(make, of);
  useEffect(
    () => () => {
      for (const part of Object.values(made).flat()) if (canBeFreed(part)) part.dispose();
    },
    [made],
  );
  return made;
}

const canBeFreed = (part: unknown): part is { dispose: () => void } =>
  typeof part === 'object' && part !== null && 'dispose' in part && typeof part.dispose === 'function';
