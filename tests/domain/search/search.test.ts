import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { ContentBundle } from '../../../src/core/content/bundle.ts';
import { asId, type Language } from '../../../src/core/ids.ts';
import { exerciseIds } from '../../../src/domain/exercise/of-point.ts';
import { checkView } from '../../../src/domain/reach/check-view.ts';
import type { SearchKind } from '../../../src/domain/search/document.ts';
import { documentsOf } from '../../../src/domain/search/documents.ts';
import { wordsOf } from '../../../src/domain/search/fold.ts';
import { buildSearch } from '../../../src/domain/search/search.ts';
import { targetOf } from '../../../src/domain/search/target.ts';
import { formatAddress } from '../../../src/domain/view/address.ts';
import { pointView, startView, type View } from '../../../src/domain/view/view.ts';
import { listed } from '../../../src/ui/search/groups.ts';
import { messages } from '../../../src/words/messages.ts';

const load = (language: Language): ContentBundle =>
  JSON.parse(
    readFileSync(fileURLToPath(new URL(`../../../public/content/${language}.json`, import.meta.url)), 'utf8'),
  );
const contents = { en: load('en'), es: load('es') };
const searches = {
  en: buildSearch(contents.en, messages('en')),
  es: buildSearch(contents.es, messages('es')),
};

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

describe('the search finds what belongs to no place of the body', () => {
  const inEach = (step: string) => ['head', 'neck', 'low-back'].map((region) => `step:${region}/${step}`);
  it.each<[Language, string, readonly string[]]>([
    ['en', 'injection', inEach('injection')],
    ['en', 'injections', inEach('injection')],
    ['en', 'TPI', inEach('injection')],
    ['en', 'shot', inEach('injection')],
    ['en', 'exercise', inEach('exercises')],
    ['en', 'exercises', inEach('exercises')],
    ['en', 'stretching', inEach('exercises')],
    ['en', 'neck exercises', ['step:neck/exercises']],
    ['en', 'headache exercises', ['step:head/exercises']],
    ['en', 'low back injection', ['step:low-back/injection']],
    ['en', 'aftercare', inEach('after')],
    ['en', 'after-care', inEach('after')],
    ['en', 'needle', ['topic:needle']],
    ['en', 'cortisone', ['term:cortisone', 'topic:medicine']],
    ['en', 'side effects', ['topic:side-effects']],
    ['en', 'is it safe', ['topic:side-effects']],
    ['en', 'red flags', ['topic:neck/red-flags']],
    ['en', 'fever', ['topic:same-day']],
    ['en', 'does it work', ['topic:does-it-help']],
    ['en', 'sources', ['page:sources']],
    ['en', 'Travell', ['source:travell-1992']],
    ['en', 'text size', ['page:display']],
    ['en', 'help', ['page:help']],
    ['en', 'keyboard', ['page:keys']],
    ['en', 'paint', ['page:pain']],
    ['en', 'glossary', ['page:about']],
    ['en', 'headache', ['region:head']],
    ['es', 'inyección', inEach('injection')],
    ['es', 'infiltración', inEach('injection')],
    ['es', 'infiltraciones', inEach('injection')],
    ['es', 'ejercicios', inEach('exercises')],
    ['es', 'ejercicios de cuello', ['step:neck/exercises']],
    ['es', 'efectos', ['topic:side-effects']],
    ['es', 'es seguro', ['topic:side-effects']],
    ['es', 'dolor de espalda', ['region:low-back']],
    ['es', 'lumbago', ['region:low-back']],
    ['es', 'aguja', ['topic:needle']],
    ['es', 'agujetas', ['topic:strength-days', 'topic:first-days']],
    ['es', 'fuentes', ['page:sources']],
    ['es', 'letra grande', ['page:display']],
    ['es', 'señales de alarma', ['topic:neck/red-flags']],
  ])('%s: %s', (language, query, keys) => {
    const found = first(language, query, 3);
    expect(keys.filter((key) => found.includes(key)).length, found.join()).toBe(Math.min(keys.length, 3));
  });

  it('shows it at the point that a person comes from, or at a typical one of its region', () => {
    const at = (view: View, kind: SearchKind, id: string) =>
      formatAddress(targetOf({ kind, id }, view, contents.en));
    const start = startView('en');
    expect(at(start, 'step', 'low-back/injection')).toMatch(
      /^\/en\/low-back\/quadratus-lumborum\/right\/.*injection/,
    );
    expect(at(start, 'topic', 'side-effects')).toMatch(
      /^\/en\/neck\/.*injection\/before\?topic=side-effects$/,
    );
    const here = pointView(start, {
      region: 'low-back',
      muscle: asId('piriformis'),
      side: 'left',
      point: asId('piriformis-inner'),
    });
    const from = '/en/low-back/piriformis/left/piriformis-inner';
    expect(at(here, 'step', 'low-back/injection')).toBe(`${from}/injection/before`);
    expect(at(here, 'topic', 'side-effects')).toBe(`${from}/injection/before?topic=side-effects`);
    expect(at(here, 'topic', 'first-days')).toBe(`${from}/after/days?topic=first-days`);
    expect(at(here, 'stage', 'injection/twitch')).toBe(`${from}/injection/twitch`);
    expect(at(here, 'topic', 'neck/red-flags')).toBe('/en/neck?topic=red-flags');
    expect(at(here, 'term', 'kappa')).toBe('/en/about?topic=term-kappa');
    const shared = contents.en.exercises.filter((e) =>
      exerciseIds(contents.en, asId('piriformis-inner')).includes(e.id),
    );
    for (const { id } of shared) expect(at(here, 'exercise', id)).toBe(`${from}/exercises/${id}`);
  });
});

describe('the search reads', () => {
  it.each<[string, string]>([
    ['backpain', 'back pain'],
    ['neckpain', 'neck pain'],
    ['lowback', 'low back'],
    ['sixpack', 'six-pack'],
    ['shoulderblade', 'shoulder blade'],
    ['tooth ache', 'toothache'],
    ['tail bone', 'tailbone'],
  ])('"%s" as "%s"', (typed, meant) => {
    expect(first('en', typed, 2)).toEqual(first('en', meant, 2));
    expect(first('en', typed).length).toBeGreaterThan(0);
  });

  it.each<[Language, string, string]>([
    ['en', 'temple', 'temples'],
    ['en', 'side effect', 'side effects'],
    ['en', 'injury', 'injuries'],
    ['es', 'aguja', 'agujas'],
    ['es', 'infiltración', 'INFILTRACIONES'],
    ['es', 'inyección', 'inyeccion'],
  ])('one and many, with and without accents, as the same: %s: %s, %s', (language, one, many) => {
    const found = first(language, many, 3);
    expect(found.length).toBeGreaterThan(0);
    expect(first(language, one, 8)).toEqual(expect.arrayContaining(found));
  });
});

/** Queries with many finds, some of them only much like what was typed. */
const MANY = [
  'settings',
  'paint',
  'risk',
  'pregnant',
  'temple',
  'behind the eye',
  'shoulder',
  'exercise',
  'sore after',
];

describe('the search', () => {
  it.each(MANY)('puts what is only much like "%s" after all that holds it', (query) => {
    const shown = listed(searches.en(query)).flatMap((group) => group.found);
    const words = query.split(' ');
    const { stopWords } = contents.en.findWords;
    const telling = words.filter((word) => !stopWords.includes(word));
    const texts = new Map(
      documentsOf(contents.en, messages('en')).map((d) => [d.key, wordsOf(Object.values(d).join(' '))]),
    );
    const holds = shown.map((f) =>
      telling.every((word) => texts.get(`${f.kind}:${f.id}`)?.some((w) => w.startsWith(word))),
    );
    const lastSure = holds.lastIndexOf(true);
    expect(lastSure).toBeGreaterThanOrEqual(0);
    expect(holds.slice(0, lastSure + 1)).not.toContain(false);
  });

  it.each(['', '   ', 'pain', 'the', 'xqzzwv', '???'])('finds nothing for "%s"', (query) =>
    expect(searches.en(query)).toEqual([]),
  );

  it.each<Language>(['en', 'es'])(
    'leads from everything that it finds to a view of the content: %s',
    (language) => {
      const content = contents[language];
      for (const found of documentsOf(content, messages(language))) {
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
