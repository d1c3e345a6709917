import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, REGIONS, STAGES, STEPS, type Step } from '../../../src/core/ids.ts';
import { formatAddress, parseAddress } from '../../../src/domain/view/address.ts';
import type { Options } from '../../../src/domain/view/options.ts';
import {
  muscleView,
  pointView,
  regionView,
  reviewView,
  startView,
  type View,
} from '../../../src/domain/view/view.ts';

const start = fc.constantFrom(...LANGUAGES).map(startView);
const region = fc.constantFrom(...REGIONS);
const side = fc.constantFrom('left' as const, 'right' as const);
const id = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+){0,3}$/);
const muscle = fc.tuple(start, region, id, side);

const sided = fc.oneof(
  id,
  fc.tuple(id, side).map(([name, s]) => `${name}.${s}`),
);
const list = fc.uniqueArray(sided, { minLength: 1, maxLength: 4 });
const options: fc.Arbitrary<Options> = fc.record(
  {
    t: fc.integer({ min: 0, max: 100 }),
    tissue: fc.constant('relaxed' as const),
    drug: fc.constantFrom('cortisone' as const, 'none' as const),
    guided: fc.constant(true as const),
    peel: fc.constantFrom('skin' as const, 'deep' as const, 'bone' as const),
    only: sided,
    hide: list,
    pain: list,
    pattern: fc.constantFrom('temporalis-front.left', 'piriformis-inner.right'),
    cam: fc.constantFrom('0,900,1000', '2700,1461,9999,-9999,0,12'),
    q: fc.constantFrom('pain behind the eye', 'dolor detrás del ojo', '100 % ? & #'),
  },
  { requiredKeys: [] },
);

/** A step with one of its stages, or with an exercise. */
const moment = fc.constantFrom(...STEPS).chain((step): fc.Arbitrary<[Step, string]> => {
  const stages: readonly string[] = STAGES[step];
  if (step === 'exercises') return fc.oneof(fc.constant(''), id).map((stage) => [step, stage]);
  return fc.constantFrom(...(stages.length > 0 ? stages : [''])).map((stage) => [step, stage]);
});

/** Every view that a link of the app can lead to. */
const anyPlace: fc.Arbitrary<View> = fc.oneof(
  start,
  fc
    .tuple(start, fc.constantFrom('about' as const, 'pain' as const))
    .map(([view, page]) => ({ ...view, page })),
  fc.tuple(start, region).map(([view, r]) => regionView(view, r)),
  fc.tuple(start, region).map(([view, r]) => reviewView(view, r)),
  muscle.map(([view, r, m, s]) => muscleView(view, r, m, s)),
  fc
    .tuple(muscle, id, moment)
    .map(([[view, r, m, s], point, [step, stage]]) => pointView(view, r, m, s, point, step, stage)),
);
const anyView = fc.tuple(anyPlace, options).map(([view, o]): View => ({ ...view, options: o }));

const sound = { broken: false, unread: false };

describe('the address of a view', () => {
  test('leads back to the same view', () => {
    fc.assert(
      fc.property(anyView, fc.constantFrom(...LANGUAGES), (view, fallback) => {
        expect(parseAddress(`#${formatAddress(view)}`, fallback)).toEqual({ view, ...sound });
      }),
    );
  });

  test('is understood as far as it goes, whatever stands in it', () => {
    const query = fc.oneof(fc.string(), fc.constantFrom('t=999', 'peel=hair&t=5', 'hide=%%&only=A b'));
    fc.assert(
      fc.property(fc.webPath(), query, fc.constantFrom(...LANGUAGES), (path, details, fallback) => {
        const { view } = parseAddress(`${path}?${details}`, fallback);
        expect(parseAddress(formatAddress(view), fallback)).toEqual({ view, ...sound });
      }),
    );
  }, 30_000);

  test.each([
    '/en/review',
    '/en/review/knee',
    '/en/review/neck/more',
    '/en/nowhere',
    '/fr',
    '/en/about/more',
  ])('%s is known to be broken', (address) => expect(parseAddress(address, 'en').broken).toBe(true));

  test('keeps the place when only a detail cannot be read', () => {
    expect(parseAddress('/en/neck?peel=hair&labels=off', 'en')).toEqual({
      view: { ...regionView(startView('en'), 'neck'), options: { labels: 'off' } },
      broken: false,
      unread: true,
    });
  });

  test('keeps how the body is looked at on the way to another place, but not the moment of a story', () => {
    const from: View = {
      ...startView('en'),
      options: { peel: 'deep', hide: ['skull'], t: 40, drug: 'none' },
    };
    expect(regionView(from, 'neck').options).toEqual({ peel: 'deep', hide: ['skull'] });
  });
});
