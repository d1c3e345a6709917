import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type AreaId,
  asId,
  LANGUAGES,
  type MuscleId,
  type PointId,
  REGIONS,
  sided,
} from '../../../src/core/ids.ts';
import { formatAddress, parseAddress } from '../../../src/domain/view/address.ts';
import type { Options } from '../../../src/domain/view/options.ts';
import { STORY, type StoryStep } from '../../../src/domain/view/story-step.ts';
import {
  diaryView,
  muscleView,
  PAGES,
  planView,
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
const muscle = fc.tuple(start, fc.record({ region, muscle: id.map(asId<MuscleId>), side }));

const key = fc.tuple(id, fc.option(side, { nil: undefined })).map(([name, s]) => sided(name, s));
const list = fc.uniqueArray(key, { minLength: 1, maxLength: 4 });
const options: fc.Arbitrary<Options> = fc.record(
  {
    t: fc.integer({ min: 0, max: 100 }),
    tissue: fc.constant('relaxed' as const),
    drug: fc.constantFrom('cortisone' as const, 'none' as const),
    guided: fc.constant(true as const),
    dose: fc.constantFrom('8x20', '0x5'),
    single: fc.constant(true as const),
    weeks: fc.constant(true as const),
    plan: fc.stringMatching(/^[\w-]{1,80}$/),
    consent: fc.constant(true as const),
    peel: fc.constantFrom('skin' as const, 'deep' as const, 'bone' as const),
    only: key,
    hide: list,
    pain: fc.uniqueArray(
      id.map(asId<AreaId>).map((area) => sided(area, 'left')),
      { minLength: 1, maxLength: 4 },
    ),
    pattern: fc.tuple(id.map(asId<PointId>), side).map(([point, s]) => sided(point, s)),
    cam: fc.constantFrom('0,900,1000', '2700,1461,9999,-9999,0,12'),
    q: fc.constantFrom('pain behind the eye', 'dolor detrás del ojo', '100 % ? & #'),
  },
  { requiredKeys: [] },
);

/** Every step with every stage, or with an exercise. */
const storyStep = fc.oneof(
  fc.constantFrom(...STORY),
  id.map((exercise): StoryStep => ({ step: 'exercises', exercise: asId(exercise) })),
);

/** Every view that a link of the app can lead to. */
const anyPlace: fc.Arbitrary<View> = fc.oneof(
  start,
  fc
    .tuple(
      start,
      fc.constantFrom(...PAGES.filter((page) => page !== 'review' && page !== 'plan' && page !== 'diary')),
    )
    .map(([view, page]) => ({ ...view, page })),
  fc.tuple(start, region).map(([view, r]) => regionView(view, r)),
  fc.tuple(start, region).map(([view, r]) => reviewView(view, r)),
  fc
    .tuple(start, fc.stringMatching(/^[\w-]{1,80}$/), fc.boolean())
    .map(([view, word, making]) => planView(view, word, making)),
  fc.tuple(start, fc.stringMatching(/^[\w-]{1,80}$/)).map(([view, word]) => diaryView(view, word)),
  muscle.map(([view, place]) => muscleView(view, place)),
  fc
    .tuple(muscle, id, storyStep)
    .map(([[view, place], point, at]) => pointView(view, { ...place, point: asId(point) }, at)),
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
      options: { peel: 'deep', hide: [asId('skull')], t: 40, drug: 'none' },
    };
    expect(regionView(from, 'neck').options).toEqual({ peel: 'deep', hide: ['skull'] });
  });
});
