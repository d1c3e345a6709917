import { lotOf, type Question } from './question.ts';

/** An answer of this sitting, the latest last. */
export interface Answered {
  id: string;
  right: boolean;
}

/** What was not right is asked again after so many others. */
const AGAIN_AFTER = 3;

/**
 * The question to ask next: one that was not right some questions ago, else one that is due, else one that was not asked yet, by lot,
 * else the one that was asked the longest ago. Undefined where there are none. `due`: ids to be repeated, the most urgent first.
 */
export function nextQuestion(
  questions: readonly Question[],
  answered: readonly Answered[],
  seed: string,
  due: readonly string[] = [],
): Question | undefined {
  const of = (id: string | undefined) => questions.find((q) => q.id === id);
  const last = new Map(answered.map((answer, at) => [answer.id, { ...answer, at }]));
  const missed = [...last.values()].find(
    ({ id, right, at }) => !right && answered.length - at > AGAIN_AFTER && of(id),
  );
  // Whoever misses much would be asked the same few for ever: after each that comes again one comes that was not asked yet.
  const cameAgain = answered.slice(0, -1).some(({ id }) => id === answered.at(-1)?.id);
  const turn = cameAgain && questions.some(({ id }) => !last.has(id));
  if (missed && !turn) return of(missed.id);
  const repeat = due.find((id) => !last.has(id) && of(id));
  if (repeat) return of(repeat);
  const latest = answered.at(-1)?.id;
  return [...questions]
    .filter((q) => questions.length === 1 || q.id !== latest)
    .sort(
      (a, b) =>
        (last.get(a.id)?.at ?? -1) - (last.get(b.id)?.at ?? -1) || lotOf(seed + a.id) - lotOf(seed + b.id),
    )[0];
}
