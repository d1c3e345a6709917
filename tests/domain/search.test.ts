import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { ContentBundle, Language } from '../../content/schema/bundle.ts';
import { formatAddress } from '../../src/domain/address.ts';
import { checkView } from '../../src/domain/check-view.ts';
import { documentsOf } from '../../src/domain/search/documents.ts';
import { buildSearch } from '../../src/domain/search/search.ts';
import { targetOf } from '../../src/domain/search/target.ts';
import { startView } from '../../src/domain/view.ts';

const load = (language: Language): ContentBundle =>
  JSON.parse(
    readFileSync(fileURLToPath(new URL(`../../public/content/${language}.json`, import.meta.url)), 'utf8'),
  );
const contents = { en: load('en'), es: load('es') };
const searches = { en: buildSearch(contents.en), es: buildSearch(contents.es) };

/** Kinds and ids of the first finds. */
const first = (language: Language, query: string, count = 5): string[] =>
  searches[language](query)
    .slice(0, count)
    .map(({ kind, id }) => `${kind}:${id}`);

describe('the search finds by name', () => {
  it.each<[Language, string, string]>([
    ['en', 'upper trapezius', 'muscle:trapezius-descending'],
    ['en', 'traps', 'muscle:trapezius-descending'],
    ['en', 'SCM', 'muscle:sternocleidomastoid'],
    ['en', 'QL', 'muscle:quadratus-lumborum'],
    ['en', 'musculus psoas major', 'muscle:psoas-major'],
    ['en', 'piriformis', 'muscle:piriformis'],
    ['en', 'lumbago', 'region:low-back'],
    ['en', 'bird dog', 'exercise:bird-dog'],
    ['en', 'pneumothorax', 'term:pneumothorax'],
    ['es', 'trapecio', 'muscle:trapezius-descending'],
    ['es', 'esternocleidomastoideo', 'muscle:sternocleidomastoid'],
    ['es', 'glúteo medio', 'muscle:gluteus-medius'],
    ['es', 'gluteo medio', 'muscle:gluteus-medius'],
    ['es', 'piramidal', 'muscle:piriformis'],
    ['es', 'lumbago', 'region:low-back'],
    ['es', 'jaqueca', 'region:head'],
    ['es', 'puente', 'exercise:bridge'],
  ])('%s: %s', (language, query, key) => expect(first(language, query)).toContain(key));
});

describe('the search finds by where it hurts', () => {
  it.each<[Language, string, string]>([
    ['en', 'pain behind the eye', 'area:behind-eye'],
    ['en', 'it hurts behind my eye', 'area:behind-eye'],
    ['en', 'toothache', 'area:upper-teeth'],
    ['en', 'coccyx', 'area:tailbone'],
    ['es', 'dolor detrás del ojo', 'area:behind-eye'],
    ['es', 'me duele la rabadilla', 'area:tailbone'],
    ['es', 'dolor de muelas', 'area:upper-teeth'],
  ])('%s: %s', (language, query, key) => expect(first(language, query)).toContain(key));

  it('tells which points are felt there, those where most people feel it first, and why', () => {
    const points = searches.en('pain behind the eye').filter((f) => f.kind === 'point');
    const feltBy = (weight: 'essential' | 'spillover') =>
      contents.en.points
        .filter((p) => p.zones.some((z) => z.area === 'behind-eye' && z.weight === weight))
        .map((p) => p.id);
    const essential = feltBy('essential');
    expect(essential.length).toBeGreaterThan(0);
    expect(
      points
        .slice(0, essential.length)
        .map((p) => p.id)
        .sort(),
    ).toEqual([...essential].sort());
    expect(points[0]?.why).toEqual({ field: 'essential', text: 'behind the eye' });
    for (const id of feltBy('spillover')) expect(points.map((p) => p.id)).toContain(id);
  });
});

describe('the search forgives typing errors', () => {
  it.each<[Language, string, string]>([
    ['en', 'trapezeus', 'muscle:trapezius-descending'],
    ['en', 'strnocleidomastoid', 'muscle:sternocleidomastoid'],
    ['en', 'pirifromis', 'muscle:piriformis'],
    ['en', 'scalne', 'muscle:scalenus-anterior'],
    ['en', 'pain behnd the eye', 'area:behind-eye'],
    ['es', 'trapesio', 'muscle:trapezius-descending'],
    ['es', 'mandibla', 'area:jaw'],
    ['es', 'migrana', 'region:head'],
    ['es', 'detras del oho', 'area:behind-eye'],
  ])('%s: %s', (language, query, key) => expect(first(language, query, 8)).toContain(key));

  it('answers while a word is being typed', () => {
    for (const typed of ['st', 'ste', 'stern', 'sternoc'])
      expect(first('en', typed, 60)).toContain('muscle:sternocleidomastoid');
  });
});

describe('the search', () => {
  it.each(['', '   ', 'pain', 'the', 'xqzzwv', '???'])('finds nothing for "%s"', (query) =>
    expect(searches.en(query)).toEqual([]),
  );

  it.each<Language>(['en', 'es'])(
    'leads from everything that it finds to a view of the content: %s',
    (language) => {
      const content = contents[language];
      for (const found of documentsOf(content)) {
        const to = targetOf(found, startView(language), content);
        const { view, broken, unread } = checkView(to, content);
        expect({ view, lost: broken || unread === true }, found.key).toEqual({ view: to, lost: false });
        if (found.kind === 'muscle' || found.kind === 'point')
          expect(formatAddress(to)).toContain(`/${found.id}`);
      }
    },
  );

  it.each<Language>(['en', 'es'])('finds every muscle and exercise first by its own name: %s', (language) => {
    for (const { name, id } of contents[language].muscles)
      expect(first(language, name, 2), name).toContain(`muscle:${id}`);
    for (const { name, id } of contents[language].exercises)
      expect(first(language, name, 3), name).toContain(`exercise:${id}`);
  });
});
