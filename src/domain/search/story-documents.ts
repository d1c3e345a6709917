import type { ContentBundle, StageContent } from '../../core/content/bundle.ts';
import type { SearchPage } from '../../core/content/pages.ts';
import { STEPS, type Step } from '../../core/ids.ts';
import { alikeIn, entry, everyday, type SearchDocument } from './document.ts';

/** Words of the interface by which steps and pages are found; the catalogue of a language has them. */
export interface SearchWords {
  steps: Readonly<Record<Step, string>>;
  region: { redFlags: string };
  exercises: { stop: string };
  evidence: string;
  search: { pages: Readonly<Record<SearchPage, string>> };
}

/** The steps of the story, its stages and titled texts, the pages, and the sources: what is not a place of the body. */
export function storyDocuments(content: ContentBundle, words: SearchWords): SearchDocument[] {
  const { regions } = content;
  const alike = alikeIn(content);
  const topics = (list: ContentBundle['injection'], aside: string) =>
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
    ...topics([...content.triggerPoint, ...content.band], words.steps.band),
    ...topics(content.injection, words.steps.injection),
    ...topics(content.warning, words.steps.after),
    ...topics(content.evidence, words.evidence),
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
        said: everyday(r.redFlags),
      }),
    ),
    entry('topic', 'stop-rules', words.exercises.stop, {
      aside: words.steps.exercises,
      alike: alike('topics', 'stop-rules'),
      said: everyday(content.stopRules),
    }),
    ...Object.entries(words.search.pages).map(([id, name]) =>
      entry('page', id, name, { alike: alike('pages', id) }),
    ),
    ...Object.entries(content.sources).map(([id, { citation }]) => entry('source', id, citation)),
  ];
}
