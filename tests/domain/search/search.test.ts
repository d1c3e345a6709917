import { describe, expect, it } from 'vitest';
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
import { readBundle, readMore } from '../../tools/read-bundle.ts';

const contents = { en: readBundle('en'), es: readBundle('es') };
const more = { en: readMore('en'), es: readMore('es') };
const searches = {
  en: buildSearch(contents.en, more.en, messages('en')),
  es: buildSearch(contents.es, more.es, messages('es')),
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

describe('the search finds what people ask', () => {
  it.each<[Language, string, string]>([
    ['en', 'does it hurt', 'injection/hurt'],
    ['en', 'Does it hurt?', 'injection/hurt'],
    ['en', 'is it painful', 'injection/hurt'],
    ['en', 'how long does it take', 'injection/duration'],
    ['en', 'how many needles', 'injection/how-many-needles'],
    ['en', 'can I drive', 'after/drive'],
    ['en', 'can I eat before', 'injection/eat-drink-tablets'],
    ['en', 'can I take a bath', 'after/shower-bath'],
    ['en', 'when can I work', 'after/work-sport'],
    ['en', 'tylenol', 'after/soreness-relief'],
    ['en', 'how much does it cost', 'about/cost'],
    ['en', 'which doctor', 'injection/who-does-it'],
    ['en', 'without cortisone', 'injection/with-cortisone'],
    ['en', 'breastfeeding', 'injection/pregnant-young-old'],
    ['en', 'what if it does not work', 'after/worse-or-no-help'],
    ['en', 'alternatives', 'injection/other-care'],
    ['en', 'what if I do nothing', 'injection/do-nothing'],
    ['en', 'tennis ball', 'exercises/press-it-myself'],
    ['en', 'is it in my head', 'about/in-my-head'],
    ['en', 'is it dangerous', 'about/is-it-dangerous'],
    ['en', 'will it come back', 'about/come-back'],
    ['en', 'what should I ask', 'injection/what-to-ask'],
    ['en', 'do I need it', 'injection/before-you-decide'],
    ['en', 'consent form', 'injection/consent'],
    ['en', 'maximum dose', 'about/total-dose'],
    ['en', 'anaphylaxis', 'about/anaphylaxis-card'],
    ['en', 'reading list', 'about/mind-changers'],
    ['en', 'learning objectives', 'about/learning-goals'],
    ['es', 'me va a doler', 'injection/hurt'],
    ['es', '¿Cuánto cuesta?', 'about/cost'],
    ['es', 'puedo conducir', 'after/drive'],
    ['es', 'está en mi cabeza', 'about/in-my-head'],
    ['es', 'qué pasa si no hago nada', 'injection/do-nothing'],
    ['es', 'alternativas', 'injection/other-care'],
    ['es', 'volverá el dolor', 'about/come-back'],
    ['es', 'puedo ducharme', 'after/shower-bath'],
  ])('%s: %s', (language, query, id) => expect(first(language, query, 2)).toContain(`topic:${id}`));

  it('shows the answer where the question comes up, at the point that a person comes from', () => {
    const here = pointView(startView('en'), {
      region: 'low-back',
      muscle: asId('piriformis'),
      side: 'left',
      point: asId('piriformis-inner'),
    });
    const at = (id: string) => formatAddress(targetOf({ kind: 'topic', id }, here, contents.en, more.en));
    const from = '/en/low-back/piriformis/left/piriformis-inner';
    expect(at('injection/do-nothing')).toBe(`${from}/injection/before?topic=do-nothing`);
    expect(at('after/drive')).toBe(`${from}/after/minutes?topic=drive`);
    expect(at('exercises/press-it-myself')).toBe(`${from}/exercises?topic=press-it-myself`);
    expect(at('about/cost')).toBe('/en/about?topic=cost');
    expect(at('injection/consent')).toBe(`${from}/injection/before?consent=yes`);
    expect(at('about/teaching')).toBe('/en/about?topic=teaching');
  });

  it('keeps the way back to the plan that a person comes from, wherever what was found is shown', () => {
    const from = { ...startView('en'), page: 'search' as const, options: { plan: 'AbC-_9' } };
    for (const hit of [
      { kind: 'muscle', id: 'piriformis' },
      { kind: 'area', id: 'temple' },
      { kind: 'topic', id: 'about/cost' },
      { kind: 'exercise', id: 'neck-turn' },
      { kind: 'page', id: 'help' },
      { kind: 'step', id: 'neck/band' },
    ] as const)
      expect(formatAddress(targetOf(hit, from, contents.en, more.en)), hit.id).toContain('plan=AbC-_9');
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
    ['en', 'is this normal', ['topic:normal']],
    ['en', 'trouble peeing', ['topic:low-back/red-flags']],
    ['en', 'pulsing belly', ['topic:low-back/red-flags']],
    ['en', 'does it work', ['topic:does-it-help']],
    ['en', 'sources', ['page:sources']],
    ['en', 'Travell', ['source:donnelly-2019']],
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
      formatAddress(targetOf({ kind, id }, view, contents.en, more.en));
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
    const { stopWords } = more.en.findWords;
    const telling = words.filter((word) => !stopWords.includes(word));
    const texts = new Map(
      documentsOf(contents.en, more.en, messages('en')).map((d) => [
        d.key,
        wordsOf(Object.values(d).join(' ')),
      ]),
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
      for (const found of documentsOf(content, more[language], messages(language))) {
        const to = targetOf(found, startView(language), content, more[language]);
        const { view, broken, unread } = checkView(to, content);
        expect({ view, lost: broken || unread === true }, found.key).toEqual({ view: to, lost: false });
        const inWords = more[language].otherMuscles.find((m) => m.id === found.id);
        if (inWords) expect(formatAddress(to)).toContain(`/pain?pain=${inWords.areas[0]}`);
        else if (found.kind === 'muscle' || found.kind === 'point')
          expect(formatAddress(to)).toContain(`/${found.id}`);
      }
    },
  );

  it('leads from words about the needle to a point that one is drawn to', () => {
    for (const region of contents.en.regions) {
      const view: View = { ...startView('en'), region: region.id };
      const { point } = targetOf({ kind: 'topic', id: 'needle' }, view, contents.en, more.en);
      expect(contents.en.points.find((p) => p.id === point?.id)?.needle, region.id).toBeDefined();
    }
  });

  it.each([
    ['en', 'tailbone pelvic floor', 'muscle:pelvic-floor'],
    ['en', 'lower front teeth', 'muscle:digastric'],
    ['en', 'pterygoid', 'muscle:lateral-pterygoid'],
    ['en', 'obliques', 'muscle:external-oblique'],
    ['es', 'suelo pélvico', 'muscle:pelvic-floor'],
    ['es', 'pterigoideo', 'muscle:medial-pterygoid'],
    ['es', 'pantorrilla', 'muscle:soleus'],
    ['en', 'massage', 'topic:self-pressure'],
    ['es', 'calor', 'topic:self-care'],
  ] as const)('finds what is told in words only: %s %s', (language, typed, key) => {
    expect(first(language, typed, 6)).toContain(key);
  });

  it.each<Language>(['en', 'es'])('finds every muscle and exercise first by its own name: %s', (language) => {
    for (const { name, id } of contents[language].muscles)
      expect(first(language, name, 2), name).toContain(`muscle:${id}`);
    for (const { name, id } of contents[language].exercises)
      expect(first(language, name, 3), name).toContain(`exercise:${id}`);
  });
});
