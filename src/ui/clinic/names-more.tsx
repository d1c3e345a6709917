import type { ContentBundle } from '../../core/content/bundle.ts';
import { lookup } from '../../core/content/lookup.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import { namesMoreWords } from '../../words/later/clinic.ts';

/** Says that a plan names a place or an exercise that this content does not tell of: it was made with another edition. */
export function NamesMore({ plan, content }: { plan: Plan; content: ContentBundle }) {
  const { point, exercise } = lookup(content);
  const more = plan.points.some(({ id }) => !point(id)) || plan.exercises.some(({ id }) => !exercise(id));
  return more ? <p role="note">{namesMoreWords[content.language]}</p> : null;
}
