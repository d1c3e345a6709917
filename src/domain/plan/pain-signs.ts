import type { ContentBundle, RedFlag } from '../../core/content/bundle.ts';
import { sided } from '../../core/ids.ts';
import { warningSigns } from '../pain/warning-signs.ts';
import type { Plan } from './plan.ts';

/**
 * The warning signs that the content gives the painted areas of a plan of pain alone, those that concern just these areas first; undefined
 * where a place or a mark is in the plan, which may be treated: then what may follow a needle is told. On paper, which has two sheets, signs
 * of the whole region are told only where they cannot wait.
 */
export function painSigns(
  { points, marks, areas }: Plan,
  content: ContentBundle,
  onPaper = false,
): readonly RedFlag[] | undefined {
  if (points.length + marks.length > 0 || areas.length === 0) return undefined;
  const { first, others } = warningSigns(
    areas.map(({ id, side }) => sided(id, side)),
    content,
  );
  return [...first, ...others.filter(({ urgency }) => !onPaper || urgency === 'emergency')];
}
