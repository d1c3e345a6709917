import { describe, expect, test } from 'vitest';
import { compileContent } from '../../content/build/compile.ts';
import { readModelIds } from '../../content/build/model-ids.ts';
import { type ContentBundle, URGENCIES, type Urgency } from '../../src/core/content/bundle.ts';
import { byUrgency } from '../../src/core/content/urgency.ts';
import { CONTENT } from './damage.ts';

const bundles = compileContent(CONTENT, readModelIds(`${CONTENT}../models`));
const both = Object.values(bundles).map((bundle) => [bundle.language, bundle] as const);
const { en } = bundles;

const flagsIn = (bundle: ContentBundle) => bundle.regions.flatMap((region) => region.redFlags);
const said = (bundle: ContentBundle, id: string) => flagsIn(bundle).find((flag) => flag.id === id)!.everyday;
const warningsOf = (bundle: ContentBundle, topic: string) =>
  bundle.warning.find(({ id }) => id === topic)!.claims.map((claim) => claim.everyday);

describe('warning signs', () => {
  test('stand under what to do, the most urgent first, each once', () => {
    for (const region of en.regions) {
      const groups = byUrgency(region.redFlags);
      expect(groups.map(([urgency]) => urgency)).toEqual(URGENCIES);
      expect(groups.flatMap(([, flags]) => flags.map(({ id }) => id)).sort()).toEqual(
        region.redFlags.map(({ id }) => id).sort(),
      );
    }
    expect(byUrgency([])).toEqual([]);
  });

  test.each<[string, Urgency]>([
    ['bladder-bowel-saddle', 'emergency'],
    ['neck-dizzy-speech', 'emergency'],
    ['headache-with-fever', 'emergency'],
    ['belly-artery', 'emergency'],
    ['cord-fast', 'emergency'],
    ['headache-after-50', 'same-day'],
    ['fever-infection', 'same-day'],
    ['back-fall-steroid', 'same-day'],
    ['clumsy-hands-gait', 'same-day'],
    ['cancer-weight-night', 'soon'],
  ])('%s is seen to as what it is: %s', (id, urgency) => {
    for (const [, bundle] of both)
      expect(flagsIn(bundle).find((flag) => flag.id === id)?.urgency).toBe(urgency);
  });

  test.each<[string, RegExp, RegExp]>([
    ['bladder-bowel-saddle', /peeing.*wipe.*sex.*both legs/, /orinar.*limpiarse.*sexuales.*dos piernas/],
    ['neck-dizzy-speech', /one side.*unlike any.*eyelid/, /un lado.*distinto.*párpado/],
    ['headache-after-50', /scalp.*jaw.*sight/, /cuero cabelludo.*mandíbula.*vista/],
    ['headache-with-fever', /stiff neck.*rash.*light/, /cuello rígido.*piel.*luz/],
    ['belly-artery', /faint.*pulsing belly.*60/, /desmayo.*latido.*60/],
    ['fever-infection', /night sweats.*immunity.*needle/, /sudor de noche.*defensas.*pinchazo/],
  ])('%s tells the signs by which people know it', (id, english, spanish) => {
    expect(said(bundles.en, id)).toMatch(english);
    expect(said(bundles.es, id)).toMatch(spanish);
  });

  // Where people feel what these begin with.
  test.each<[string, readonly string[]]>([
    [
      'bladder-bowel-saddle',
      ['low-back-middle', 'low-back-side', 'sacrum', 'buttock-middle', 'thigh-back', 'groin'],
    ],
    [
      'neck-dizzy-speech',
      ['side-of-neck', 'skull-base', 'back-of-neck', 'behind-eye', 'temple', 'back-of-head'],
    ],
    [
      'chest-or-arm-pain',
      ['jaw', 'throat', 'lower-teeth', 'mid-back', 'low-ribs-back', 'side-of-trunk', 'upper-chest'],
    ],
    [
      'belly-artery',
      ['low-back-middle', 'low-back-side', 'belly-front', 'belly-side', 'groin', 'low-ribs-back'],
    ],
    ['headache-after-50', ['temple', 'forehead', 'jaw', 'side-of-head']],
    [
      'fever-infection',
      ['low-back-middle', 'sacrum', 'sacroiliac', 'buttock-upper', 'back-of-neck', 'mid-back'],
    ],
    [
      'spine-pain-cancer',
      ['low-back-middle', 'low-back-side', 'sacrum', 'sacroiliac', 'buttock-upper', 'back-of-neck'],
    ],
    ['neck-fall', ['back-of-neck', 'side-of-neck', 'neck-angle']],
    ['hip-fall', ['hip-outer', 'groin', 'thigh-front']],
    ['leg-clot', ['thigh-back', 'thigh-front', 'thigh-outer']],
  ])('%s comes first wherever it is felt', (id, areas) => {
    const lacking = areas.filter((area) => !en.skinAreas.find((a) => a.id === area)?.redFlags.includes(id));
    expect(lacking).toEqual([]);
  });
});

describe.each(both)('after an injection (%s)', (language, bundle) => {
  const spanish = language === 'es';

  test('tells when to call at once, today, the clinic, and what is normal', () => {
    expect(bundle.warning.map(({ id }) => id)).toEqual(['emergency', 'same-day', 'call-clinic', 'normal']);
    expect(bundle.warning[0]!.title).toMatch(spanish ? /^Llame ya/ : /^Call the emergency number/);
    expect(bundle.warning[1]!.title).toMatch(spanish ? /hoy.*noche/ : /today.*night/);
  });

  test('has the times right', () => {
    const emergency = warningsOf(bundle, 'emergency').join('\n');
    const today = warningsOf(bundle, 'same-day').join('\n');
    // A lung leaks at once or within two days; an infection shows for weeks.
    expect(emergency).toMatch(spanish ? /2 días/ : /2 days/);
    expect(emergency).toMatch(spanish ? /En la primera hora: la boca/ : /In the first hour: a numb mouth/);
    expect(today).toMatch(spanish ? /escalofríos, en las 4 semanas/ : /chills, in the 4 weeks/);
    expect(today).toMatch(
      spanish ? /empeora de día en día en las 4 semanas/ : /worse from day to day in the 4 weeks/,
    );
  });

  test('never lets anybody wait with a weak limb after a needle near the spine', () => {
    const near = spanish ? /cerca de la columna/ : /near the spine/;
    const weak = spanish ? /fuerza/ : /weak/;
    const signs = warningsOf(bundle, 'emergency').filter((text) => near.test(text) && weak.test(text));
    expect(signs).toHaveLength(1);
    expect(signs[0]).toMatch(spanish ? /No espere/ : /Do not wait/);
    expect(warningsOf(bundle, 'same-day').filter((text) => near.test(text) && weak.test(text))).toEqual([]);
    expect(warningsOf(bundle, 'same-day').join('\n')).not.toMatch(spanish ? /tras un día/ : /after a day/);
  });
});

test('what is told before asks for all that makes an injection riskier', () => {
  const talk = en.more.injection
    .find(({ id }) => id === 'talk')!
    .claims.map((c) => c.everyday)
    .join(' ');
  for (const word of [
    'allerg',
    'infection',
    'antibiotics',
    'breastfeed',
    'lung',
    'heart',
    'liver',
    'epilepsy',
    'pacemaker',
    'vaccine',
    'blood thinners',
  ])
    expect(talk).toContain(word);
});
