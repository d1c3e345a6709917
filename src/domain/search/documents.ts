import type { Claim, ContentBundle, PatternZone } from '../../../content/schema/bundle.ts';

/** What kind of thing a search finds, in the order in which equal finds are listed. */
export const KINDS = ['region', 'muscle', 'point', 'area', 'exercise', 'term'] as const;
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

const everyday = (claims: readonly Claim[]): string => claims.map((c) => c.everyday).join('\n');

/** Everything of a content that can be found. */
export function documentsOf(content: ContentBundle): FindDocument[] {
  const { findWords, areas } = content;
  const alike = (list: keyof typeof findWords, id: string): string =>
    list === 'stopWords' ? '' : (findWords[list][id] ?? []).join(', ');
  const felt = (zones: readonly PatternZone[], weight: PatternZone['weight']): string =>
    zones
      .filter((z) => z.weight === weight)
      .map((z) => areas[z.area] ?? '')
      .join(', ');
  const entry = (kind: FindKind, id: string, name: string, more: Partial<FindDocument>): FindDocument => ({
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
  ];
}
