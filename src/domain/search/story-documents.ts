import type { ContentBundle, StageContent, Topic, Urgency } from '../../core/content/bundle.ts';
import type { MoreContent } from '../../core/content/more.ts';
import type { SearchPage } from '../../core/content/pages.ts';
import { selfCareAt } from '../../core/content/self-care.ts';
import { byUrgency } from '../../core/content/urgency.ts';
import { STEPS, type Step } from '../../core/ids.ts';
import { alikeIn, entry, everyday, type SearchDocument } from './document.ts';

/** Words of the interface by which steps and pages are found; the catalogue of a language has them. */
export interface SearchWords {
  steps: Readonly<Record<Step, string>>;
  region: { redFlags: string; urgency: Readonly<Record<Urgency, string>> };
  exercises: { stop: string; before: string };
  evidence: string;
  injection: { consent: string };
  search: { pages: Readonly<Record<SearchPage, string>> };
}

/** The steps of the story, its stages and titled texts, the pages, and the sources: what is not a place of the body. */
export function storyDocuments(
  content: ContentBundle,
  more: MoreContent,
  words: SearchWords,
): SearchDocument[] {
  const { regions } = content;
  const alike = alikeIn(more.findWords);
  const topics = (list: readonly Topic[], aside: string) =>
    list.map(({ id, title, claims }) =>
      entry('topic', id, title, { aside, alike: alike('topics', id), said: everyday(claims) }),
    );
  const stages = (step: Step, list: readonly StageContent[]) =>
    list.map(({ id, title, claim, captions }) =>
      entry('stage', `${step}/${id}`, title, {
        aside: words.steps[step],
        said: everyday([claim, ...captions.map((c) => c.claim)]),
      }),
    );
  return [
    ...STEPS.flatMap((step) =>
      regions.map((r) =>
        entry('step', `${r.id}/${step}`, words.steps[step], {
          aside: r.name,
          alike: alike('steps', step),
          // So that "headache exercises" leads to those of the head.
          said: alike('regions', r.id),
        }),
      ),
    ),
    ...stages('band', content.bandStages),
    ...stages('injection', content.injectionStages),
    ...topics([...more.triggerPoint, ...more.band], words.steps.band),
    ...topics(more.injection, words.steps.injection),
    ...topics(selfCareAt({}, more.selfCare), words.steps.exercises),
    ...topics(content.warning, words.steps.after),
    ...topics(more.evidence, words.evidence),
    ...content.aftercare.map(({ id, when, claim }) =>
      entry('topic', id, when, {
        aside: words.steps.after,
        alike: alike('topics', id),
        said: everyday([claim]),
      }),
    ),
    ...regions.map((r) =>
      entry('topic', `${r.id}/red-flags`, words.region.redFlags, {
        aside: r.name,
        alike: alike('topics', 'red-flags'),
        said: byUrgency(r.redFlags)
          .map(([urgency, flags]) => `${words.region.urgency[urgency]}:\n${everyday(flags)}`)
          .join('\n'),
      }),
    ),
    entry('topic', 'stop-rules', words.exercises.stop, {
      aside: words.steps.exercises,
      alike: alike('topics', 'stop-rules'),
      said: everyday(content.stopRules),
    }),
    entry('topic', 'start-rules', words.exercises.before, {
      aside: words.steps.exercises,
      alike: alike('topics', 'start-rules'),
      said: everyday(content.startRules),
    }),
    ...Object.entries(words.search.pages).map(([id, name]) =>
      entry('page', id, name, { alike: alike('pages', id) }),
    ),
    ...Object.entries(more.sources).map(([id, { citation }]) => entry('source', id, citation)),
  ];
}

/** The sheet to sign. */
export const CONSENT = 'injection/consent';

/** What is told beside the story: named by where it is told, a step or the page about the app, and its id. */
export function moreDocuments(more: MoreContent, words: SearchWords): SearchDocument[] {
  const alike = alikeIn(more.findWords);
  const told = (step: Step | 'about', { id, title, claims }: Topic) =>
    entry('topic', `${step}/${id}`, title, {
      aside: step === 'about' ? words.search.pages.about : words.steps[step],
      alike: alike('topics', id),
      said: everyday(claims),
    });
  return [
    ...more.choices.map((topic) => told('injection', topic)),
    ...more.questions.list.map((question) => told(question.step, question)),
    ...(['consult', 'teaching'] as const).flatMap((id) => [
      entry('topic', `about/${id}`, more[id].title, { alike: alike('topics', id) }),
      ...more[id].topics.map((topic) => told('about', topic)),
    ]),
    entry('topic', CONSENT, words.injection.consent, {
      aside: words.steps.injection,
      alike: alike('topics', 'consent'),
    }),
  ];
}
