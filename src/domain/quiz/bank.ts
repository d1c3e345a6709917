import { lookup } from '../../core/content/lookup.ts';
import type { RegionId } from '../../core/ids.ts';
import type { QuizKind } from '../view/options.ts';
import { clearQuestion, layersQuestion } from './needle-questions.ts';
import { feltQuestion, patternQuestion } from './pattern-questions.ts';
import { findQuestion, nameQuestion } from './place-questions.ts';
import type { Question, QuizSource } from './question.ts';

/** All questions that content and model give, each once; the same every time. */
export function quizBank(source: QuizSource): readonly Question[] {
  const { content } = source;
  const ofPoints = content.points.flatMap((point) => [
    findQuestion(point, source),
    patternQuestion(point, content),
    feltQuestion(point, content),
    layersQuestion(point, source),
    clearQuestion(point, source),
  ]);
  const ofMuscles = content.muscles.map((muscle) => nameQuestion(muscle, source));
  return [...ofPoints, ...ofMuscles].filter((question) => question !== undefined);
}

/** The questions of a region, of one kind or of all. */
export const questionsIn = (
  bank: readonly Question[],
  { content }: Pick<QuizSource, 'content'>,
  region: RegionId,
  kind?: QuizKind,
): readonly Question[] =>
  bank.filter(
    (q) => (!kind || q.kind === kind) && lookup(content).muscle(q.muscle)?.regions.includes(region),
  );
