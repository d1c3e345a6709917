import type { Claim, ContentBundle, PatternZone } from '../../../content/schema/bundle.ts';
import { type SearchWords, storyDocuments } from './story-documents.ts';

/** What kind of thing a search finds. */
export const KINDS = [
  'region',
  'muscle',
  'point',
  'area',
  'step',
  'stage',
  'topic',
  'exercise',
  'term',
  'page',
  'source',
] as const;
export type FindKind = (typeof KINDS)[number];

/** One thing that can be found, with the texts by which it is found. Empty texts are left out of the index. */
export interface FindDocument {
  /** Kind and id, e.g. muscle:temporalis. */
  key: string;
  kind: FindKind;
  id: string;
  name: string;
  /** What stands beside the name: the Latin name, or the muscle of a point. */
  aside: string;
  /** Other words for it. */
  alike: string;
  /** Where most people, and where some people, feel it. */
  essential: string;
  spillover: string;
  /** What people say of it, one sentence a line. */
  said: string;
}

/** Statements as one text, a line each. */
export const everyday = (claims: readonly Claim[]): string => claims.map((c) => c.everyday).join('\n');

/** A document with the texts that it has. */
export const entry = (
  kind: FindKind,
  id: string,
  name: string,
  more: Partial<FindDocument> = {},
): FindDocument => ({
  key: `${kind}:${id}`,
  kind,
  id,
  name,
  aside: '',
  alike: '',
  essential: '',
  spillover: '',
  said: '',
  ...more,
});

/** What people type for an entry, beside its name. */
export function alikeIn(
  content: ContentBundle,
): (list: keyof ContentBundle['findWords'], id: string) => string {
  const { findWords } = content;
  return (list, id) => (list === 'stopWords' ? '' : (findWords[list][id] ?? []).join(', '));
}

/** Everything of a content that can be found. */
export function documentsOf(content: ContentBundle, words: SearchWords): FindDocument[] {
  const { areas } = content;
  const alike = alikeIn(content);
  const felt = (zones: readonly PatternZone[], weight: PatternZone['weight']): string =>
    zones
      .filter((z) => z.weight === weight)
      .map((z) => areas[z.area] ?? '')
      .join(', ');
  const muscleOf = new Map(content.muscles.map((m) => [m.id, m]));
  return [
    ...content.regions.map((r) =>
      entry('region', r.id, r.name, { alike: alike('regions', r.id), said: r.invitation }),
    ),
    ...content.muscles.map((m) =>
      entry('muscle', m.id, m.name, { aside: m.latin, alike: alike('muscles', m.id), said: m.what.everyday }),
    ),
    ...content.points.map((p) =>
      entry('point', p.id, p.name, {
        aside: muscleOf.get(p.muscle)?.name ?? '',
        essential: felt(p.zones, 'essential'),
        spillover: felt(p.zones, 'spillover'),
        said: everyday([p.pattern, ...p.feels, ...p.provokes]),
      }),
    ),
    ...Object.entries(areas).map(([id, name]) => entry('area', id, name, { alike: alike('areas', id) })),
    ...content.exercises.map((e) =>
      entry('exercise', e.id, e.name, { alike: alike('exercises', e.id), said: everyday([e.movement]) }),
    ),
    ...content.glossary.map((g) =>
      entry('term', g.id, g.term, { alike: alike('glossary', g.id), said: g.meaning.everyday }),
    ),
    ...storyDocuments(content, words),
  ];
}
