import type { Claim, StageContent, Topic } from '../../src/core/content/bundle.ts';
import type { WholeContent } from '../../src/core/content/more.ts';
import { byUrgency } from '../../src/core/content/urgency.ts';

/** What a reader sees at once, as the everyday paragraphs of it. */
interface Page {
  name: string;
  paragraphs: readonly string[];
}

const everyday = (claims: readonly Claim[]): string[] => claims.map((claim) => claim.everyday);

/** A topic is read as one paragraph: its statements stand below each other under one title. */
const paragraphs = (topics: readonly Topic[]): string[] => topics.map((t) => everyday(t.claims).join(' '));

/** A stage is read as one paragraph: its text, then the captions of its film. */
const stageTexts = (stages: readonly StageContent[]): string[] =>
  stages.map((s) => everyday([s.claim, ...s.captions.map((c) => c.claim)]).join(' '));

/** The everyday text of a bundle, page by page as the app shows it. */
export function everydayPages(bundle: WholeContent): Page[] {
  const muscle = (id: string) => bundle.muscles.find((m) => m.id === id)!;
  return [
    ...bundle.regions.map((region) => ({
      name: `region ${region.id}`,
      paragraphs: [
        region.invitation,
        region.definition.everyday,
        ...byUrgency(region.redFlags).map(([, flags]) => everyday(flags).join(' ')),
        ...region.muscles.map((id) => muscle(id).what.everyday),
      ],
    })),
    ...bundle.points.map((point) => ({
      name: `point ${point.id}`,
      paragraphs: [
        point.landmark.everyday,
        point.pattern.everyday,
        everyday(point.feels).join(' '),
        everyday(point.provokes).join(' '),
        everyday(point.lookalikes).join(' '),
        point.caution.everyday,
        point.guidance.claim.everyday,
        muscle(point.muscle).what.everyday,
      ],
    })),
    ...bundle.exercises.map((e) => ({
      name: `exercise ${e.id}`,
      paragraphs: everyday([e.start, e.movement, e.dose, e.easier, e.harder]),
    })),
    {
      name: 'tight band',
      paragraphs: [
        ...stageTexts(bundle.bandStages),
        ...paragraphs([...bundle.more.band, ...bundle.more.triggerPoint]),
      ],
    },
    {
      name: 'injection',
      paragraphs: [...stageTexts(bundle.injectionStages), ...paragraphs(bundle.more.injection)],
    },
    {
      name: 'afterwards',
      paragraphs: [...everyday(bundle.aftercare.map((entry) => entry.claim)), ...paragraphs(bundle.warning)],
    },
    { name: 'choices', paragraphs: paragraphs(bundle.more.choices) },
    { name: 'questions', paragraphs: paragraphs(bundle.more.questions.list) },
    { name: 'evidence', paragraphs: paragraphs(bundle.more.evidence) },
    { name: 'self-care', paragraphs: paragraphs(bundle.more.selfCare) },
    ...bundle.more.lessons.map(({ id, goals, steps }) => ({
      name: `lesson ${id}`,
      paragraphs: everyday([...goals, ...steps.map((step) => step.claim)]),
    })),
    { name: 'other muscles', paragraphs: everyday(bundle.more.otherMuscles.map((muscle) => muscle.claim)) },
    { name: 'pain in a part alone', paragraphs: everyday(bundle.more.aloneIn) },
    { name: 'stop rules', paragraphs: [everyday(bundle.stopRules).join(' ')] },
    { name: 'before exercises', paragraphs: [everyday(bundle.startRules).join(' ')] },
    {
      name: 'about',
      paragraphs: [...everyday(bundle.disclaimer), ...everyday(bundle.more.glossary.map((g) => g.meaning))],
    },
  ];
}
