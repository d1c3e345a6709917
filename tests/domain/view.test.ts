import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { View } from '../../src/domain/view.ts';
import {
  formatAddress,
  LANGUAGES,
  muscleView,
  parseAddress,
  pointView,
  REGIONS,
  regionView,
  reviewView,
  STAGES,
  STEPS,
  startView,
} from '../../src/domain/view.ts';

const start = fc.constantFrom(...LANGUAGES).map(startView);
const region = fc.constantFrom(...REGIONS);
const side = fc.constantFrom('left' as const, 'right' as const);
const id = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+){0,3}$/);
const muscle = fc.tuple(start, region, id, side);

/** Every view that a link of the app can lead to. */
const anyView: fc.Arbitrary<View> = fc.oneof(
  start,
  start.map((view): View => ({ ...view, page: 'about' })),
  fc.tuple(start, region).map(([view, r]) => regionView(view, r)),
  fc.tuple(start, region).map(([view, r]) => reviewView(view, r)),
  muscle.map(([view, r, m, s]) => muscleView(view, r, m, s)),
  fc
    .tuple(muscle, id, fc.constantFrom(...STEPS), fc.constantFrom(...STAGES))
    .map(([[view, r, m, s], point, step, stage]) =>
      pointView(view, r, m, s, point, step, step === 'injection' ? stage : 'before'),
    ),
);

describe('the address of a view', () => {
  test('leads back to the same view', () => {
    fc.assert(
      fc.property(anyView, fc.constantFrom(...LANGUAGES), (view, fallback) => {
        expect(parseAddress(`#${formatAddress(view)}`, fallback)).toEqual({ view, broken: false });
      }),
    );
  });

  test('is understood as far as it goes, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.webPath(), fc.constantFrom(...LANGUAGES), (path, fallback) => {
        const { view } = parseAddress(path, fallback);
        expect(parseAddress(formatAddress(view), fallback)).toEqual({ view, broken: false });
      }),
    );
  });

  test.each(['/en/review', '/en/review/knee', '/en/review/neck/more', '/en/nowhere', '/fr'])(
    '%s is known to be broken',
    (address) => expect(parseAddress(address, 'en').broken).toBe(true),
  );
});
