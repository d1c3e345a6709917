import type { MuscleContent, PointContent } from '../../core/content/bundle.ts';
import { lookup } from '../../core/content/lookup.ts';
import { distance, dot } from '../../core/math/vector.ts';
import { asQuestion, lotOf, type Question, type QuizSource } from './question.ts';

/** Pins stand farther apart than what counts as near, metres, so that one of them alone is right. */
const PINS_APART = 0.035;
/** Pins of a question are seen from one side: the cosine between the ways that their skin faces. */
const FACING = 0.35;
/** Letters A to E. */
const PINS = 5;

/** Which of the pins stands where a common site is taught. */
export function findQuestion(
  point: PointContent,
  { content, index: { anchors } }: QuizSource,
): Question | undefined {
  const own = anchors.find((a) => a.point === point.id);
  const regions = lookup(content).muscle(point.muscle)?.regions ?? [];
  if (!own) return undefined;
  const others = anchors
    .filter(({ point: id, structure, skinNormal }) => {
      const near = lookup(content)
        .muscle(structure)
        ?.regions.some((r) => regions.includes(r));
      return id !== point.id && near && dot(skinNormal, own.skinNormal) > FACING;
    })
    .sort((a, b) => distance(a.position, own.position) - distance(b.position, own.position));
  const pins = [own];
  for (const other of others)
    if (pins.length < PINS && pins.every((pin) => distance(pin.position, other.position) >= PINS_APART))
      pins.push(other);
  return asQuestion({
    kind: 'find',
    muscle: point.muscle,
    point: point.id,
    right: [point.id],
    wrong: pins.slice(1).map((pin) => [pin.point]),
  });
}

/** What the muscle that is shown is called: the others are its neighbours. */
export function nameQuestion(
  muscle: MuscleContent,
  { content, index: { structures } }: QuizSource,
): Question | undefined {
  const middle = (id: string) => structures.find((s) => s.id === id)?.muscle?.line[1];
  const own = middle(muscle.id);
  if (!own) return undefined;
  const wrong = content.muscles
    .filter((m) => m.name !== muscle.name && m.regions.some((r) => muscle.regions.includes(r)))
    .flatMap(({ id }) => {
      const at = middle(id);
      return at ? [{ id, away: distance(at, own) }] : [];
    })
    .sort((a, b) => a.away - b.away || lotOf(a.id) - lotOf(b.id))
    .slice(0, 3);
  return asQuestion({
    kind: 'name',
    muscle: muscle.id,
    right: [muscle.id],
    wrong: wrong.map((m) => [m.id]),
  });
}
