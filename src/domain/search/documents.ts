import type { ContentBundle, PatternZone } from '../../core/content/bundle.ts';
import type { MoreContent } from '../../core/content/more.ts';
import { alikeIn, entry, everyday, type SearchDocument } from './document.ts';
import { moreDocuments, type SearchWords, storyDocuments } from './story-documents.ts';

/** Everything of a content that can be found. */
export function documentsOf(content: ContentBundle, more: MoreContent, words: SearchWords): SearchDocument[] {
  const { areas } = content;
  const alike = alikeIn(more.findWords);
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
    ...more.otherMuscles.map((m) =>
      entry('muscle', m.id, m.name, {
        aside: m.latin,
        alike: alike('muscles', m.id),
        essential: m.areas.map((area) => areas[area] ?? '').join(', '),
        said: m.claim.everyday,
      }),
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
    ...more.glossary.map((g) =>
      entry('term', g.id, g.term, { alike: alike('glossary', g.id), said: g.meaning.everyday }),
    ),
    ...storyDocuments(content, more, words),
    ...moreDocuments(more, words),
  ];
}
