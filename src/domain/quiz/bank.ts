import { evidenceQuestions } from './evidence-questions.ts';
import { clearQuestion, layersQuestion } from './needle-questions.ts';
import { feltQuestion, paintQuestion, patternQuestion } from './pattern-questions.ts';
import { findQuestion, nameQuestion } from './place-questions.ts';
import type { Question, QuizSource } from './question.ts';

/** All questions that content and model give, each once; the same every time. */
export function quizBank(source: QuizSource): readonly Question[] {
  const { content, lessons = [] } = source;
  const ofPoints = content.points.flatMap((point) => [
    findQuestion(point, source),
    patternQuestion(point, content),
    feltQuestion(point, content),
    paintQuestion(point, content),
    layersQuestion(point, source),
    clearQuestion(point, source),
  ]);
  const ofMuscles = content.muscles.map((muscle) => nameQuestion(muscle, source));
  return [...ofPoints, ...ofMuscles, ...evidenceQuestions(lessons)].filter(
    (question) => question !== undefined,
  );
}
