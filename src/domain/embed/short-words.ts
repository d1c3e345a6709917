import type { Claim, ContentBundle } from '../../core/content/bundle.ts';
import { lookup } from '../../core/content/lookup.ts';
import { AFTER } from '../after/aftercare.ts';
import { captionAt, captionsOf } from '../film/captions.ts';
import type { View } from '../view/view.ts';

/**
 * What is said of a step in a slim frame, in statements of the content alone: where it is and where it is felt, what the film tells at a
 * moment (0..1), the time after, or what one does in an exercise. Nothing where no story is told, or a step only lets choose.
 */
export function shortClaims(
  view: View,
  content: ContentBundle,
  calm: boolean,
  moment: number,
): readonly Claim[] {
  const point = lookup(content).point(view.point?.id);
  if (!view.point || !point) return [];
  switch (view.point.step) {
    case 'where':
      return [point.landmark, point.pattern];
    case 'band':
    case 'injection': {
      const said = captionAt(captionsOf(view, content, calm), moment)?.claim;
      return said ? [said] : [];
    }
    case 'after': {
      const [first] = AFTER[view.point.stage].entries;
      const entry = content.aftercare.find(({ id }) => id === first);
      return entry ? [entry.claim] : [];
    }
    case 'exercises': {
      const exercise = lookup(content).exercise(view.point.exercise);
      return exercise ? [exercise.start, exercise.movement] : [];
    }
  }
}
