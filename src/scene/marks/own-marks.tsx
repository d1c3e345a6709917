import { useEffect, useMemo } from 'react';
import { markTags } from '../../domain/picture/mark-tags.ts';
import { showsMarks } from '../../domain/view/options.ts';
import { useExplorer, useMarking, useShownView } from '../../state/hooks.ts';
import { bringSurfaces, marksOf } from '../../state/marker-stores.ts';
import { marking } from '../../state/stores.ts';
import { useTalkParts } from './talk-parts.ts';
import { usePalms } from './use-palms.ts';
import { usePins } from './use-pins.ts';

/** Puts the marks of the view among what the picture marks, once the muscles under them are known. */
export default function OwnMarks() {
  useTalkParts();
  usePins();
  usePalms();
  const view = useShownView();
  const content = useExplorer((s) => s.content);
  const surfaces = useMarking((s) => s.ground.surfaces);
  const chosen = useMarking((s) => s.chosen);
  const marks = useMemo(() => (content ? marksOf(view, content).marks : []), [view, content]);
  // Inside the muscle nothing is of the size that a mark stands for; what a card of a talk shows is not to be covered.
  const { card } = view.options;
  const away = view.point?.step === 'band' || (card !== undefined && !showsMarks(card));
  const shown = away ? undefined : marks;
  useEffect(() => {
    // Where they cannot be had, the list beside the body says so.
    if (marks.length > 0) bringSurfaces(marks.map(({ muscle }) => muscle)).catch(() => undefined);
  }, [marks]);
  useEffect(() => {
    marking.setState({ tags: markTags(shown ?? [], surfaces, chosen) });
    return () => marking.setState({ tags: [] });
  }, [shown, surfaces, chosen]);
  return null;
}
