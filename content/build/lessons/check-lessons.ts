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
      if (step.weighed && step.view.split('/').length < 3)
        report(`${at}.weighed`, 'needs a view of a muscle: questions are of muscles');
      const { question } = step;
      if (!question) continue;
      const [what, known] = askedOf(question.kind, `${lesson.id}-${step.id}`, step.weighed, facts);
      if (!known.includes(question.of)) report(`${at}.question.of`, `there is no ${what} "${question.of}"`);
    }
  }
  return problems;
}

/** What a kind of question is about, in a word, and all that it can be about at a step: of statements, the step's own. */
function askedOf(
  kind: string,
  own: string,
  weighed: true | undefined,
  facts: Facts,
): readonly [what: string, known: readonly string[]] {
  if (kind === 'sure') return ['weighed statement of this view', weighed ? [own] : []];
  return kind === 'name'
    ? ['muscle', facts.muscles.map(({ id }) => id)]
    : ['point', facts.points.map(({ id }) => id)];
}
