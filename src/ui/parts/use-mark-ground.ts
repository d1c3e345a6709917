import { useEffect, useState } from 'react';
import type { Marks } from '../../domain/marks/editing.ts';
import { useMarking } from '../../state/hooks.ts';
import { bringSurfaces } from '../../state/marker-stores.ts';
import type { MarkGround } from '../../state/marks/marks.ts';

/** What the marks stand on, as far as it has come; `lost`: some of it could not be had. */
export function useMarkGround(marks: Marks): { ground: MarkGround; lost: boolean } {
  const ground = useMarking((s) => s.ground);
  const [lost, setLost] = useState(false);
  const muscles = [...new Set(marks.map(({ muscle }) => muscle))].join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the muscles count, not where on them the marks are
  useEffect(() => {
    let left = false;
    if (marks.length > 0)
      bringSurfaces(marks.map(({ muscle }) => muscle)).then(
        () => !left && setLost(false),
        () => !left && setLost(true),
      );
    return () => {
      left = true;
    };
  }, [muscles]);
  return { ground, lost };
}
