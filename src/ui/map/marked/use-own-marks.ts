import { useEffect, useMemo } from 'react';
import type { Face } from '../../../core/model/body-map.ts';
import { type MapMark, marksInFace } from '../../../domain/map/map-marks.ts';
import { useExplorer, useMarking, useShownView } from '../../../state/hooks.ts';
import { bringSurfaces, marksOf } from '../../../state/marker-stores.ts';

/** The marks of the view that a face shows. */
export function useOwnMarks(face: Face): readonly MapMark[] {
  const view = useShownView();
  const content = useExplorer((s) => s.content);
  const surfaces = useMarking((s) => s.ground.surfaces);
  const marks = useMemo(
    () => (content && view.options.marks ? marksOf(view, content).marks : []),
    [view, content],
  );
  useEffect(() => {
    // The list beside the map says what could not be had.
    if (marks.length > 0) bringSurfaces(marks.map(({ muscle }) => muscle)).catch(() => undefined);
  }, [marks]);
  return useMemo(() => marksInFace(face, marks, surfaces), [face, marks, surfaces]);
}
