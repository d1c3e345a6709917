import type { Facts } from '../../schema/facts.ts';
import type { Problem } from '../problems.ts';
import { wrongView } from './wrong-view.ts';

/** Everything in the lessons that refers to something that does not exist, and ids that are there twice. */
export function checkLessons(facts: Facts): Problem[] {
  const problems: Problem[] = [];
  const report = (field: string, reason: string) =>
    problems.push({ file: 'content/facts/lessons.json', field, reason });
  const twice = (field: string, list: readonly { id: string }[]) => {
    for (const { id } of list)
      if (list.filter((other) => other.id === id).length > 1) report(`${field}${id}`, 'is there twice');
  };
  twice('', facts.lessons);
  for (const lesson of facts.lessons) {
    twice(`${lesson.id}.goals.`, lesson.goals);
    twice(`${lesson.id}.steps.`, lesson.steps);
    for (const step of lesson.steps) {
      const at = `${lesson.id}.steps.${step.id}`;
      const wrong = wrongView(step.view, facts);
      if (wrong) report(`${at}.view`, `leads nowhere: ${wrong}`);
      const { question } = step;
      const known: readonly { id: string }[] = question?.kind === 'name' ? facts.muscles : facts.points;
      if (question && !known.some(({ id }) => id === question.of))
        report(
          `${at}.question.of`,
          `there is no ${question.kind === 'name' ? 'muscle' : 'point'} "${question.of}"`,
        );
    }
  }
  return problems;
}
