import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DEFAULTS,
  KEPT,
  mergeStored,
  parseSettings,
  type SavedSettings,
  stillKept,
} from '../../../src/state/kept/saved-settings.ts';

const settings: fc.Arbitrary<SavedSettings> = fc.record({
  level: fc.constantFrom('everyday', 'clinical'),
  bodyShape: fc.constantFrom('male', 'female'),
  skin: fc.constantFrom('neutral', 'light', 'medium', 'dark'),
  theme: fc.constantFrom('auto', 'light', 'dark', 'contrast'),
  textSize: fc.constantFrom(1, 1.25, 1.5),
  calm: fc.boolean(),
  picture: fc.constantFrom('3d', 'map'),
  speed: fc.constantFrom(0.5, 1, 2),
  captions: fc.boolean(),
  tones: fc.boolean(),
  vibration: fc.boolean(),
  shortcuts: fc.boolean(),
  hand: fc.constantFrom('right', 'left'),
  leftOut: fc.constantFrom('', 'days', 'choices,days'),
  hintSeen: fc.boolean(),
  keepLastSeen: fc.constant(true),
  lastSeen: fc.constantFrom('/en/neck/a/left', '/es/head/b/right'),
  lastSeenAt: fc.integer({ min: 1, max: 2 ** 45 }),
});

/** A change of one setting. */
const change: fc.Arbitrary<Partial<SavedSettings>> = fc
  .tuple(settings, fc.constantFrom(...(Object.keys(DEFAULTS) as (keyof SavedSettings)[])))
  .filter(([, key]) => key !== 'lastSeen' && key !== 'lastSeenAt')
  .map(([all, key]) => ({ [key]: all[key] }));

describe('settings that several windows store', () => {
  it('end as whoever changed each of them last left it', () => {
    fc.assert(
      fc.property(settings, fc.array(change, { maxLength: 20 }), (before, changes) => {
        let text = JSON.stringify(before);
        for (const one of changes) text = JSON.stringify(mergeStored(text, one));
        expect(parseSettings(text)).toEqual(Object.assign({ ...before }, ...changes));
      }),
    );
  });

  it('are stored whole again whatever stood there', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), change, (text, one) => {
        expect(mergeStored(text, one)).toMatchObject(one);
        expect(parseSettings(JSON.stringify(mergeStored(text, one)))).toEqual(mergeStored(text, one));
      }),
    );
  });

  it('keep no place once a window has switched that off, though another still writes one', () => {
    fc.assert(
      fc.property(settings, (before) => {
        const off = JSON.stringify(mergeStored(JSON.stringify(before), { keepLastSeen: false }));
        expect(parseSettings(off)).not.toHaveProperty('lastSeen');
        const written = mergeStored(off, { lastSeen: '/en/neck/a/left', lastSeenAt: 7 });
        expect(written).not.toHaveProperty('lastSeen');
        expect(written).not.toHaveProperty('lastSeenAt');
      }),
    );
  });
});

describe('the time of the last place', () => {
  const now = Date.UTC(2026, 1, 1);

  it.each([
    ['a moment ago', now - 1, true],
    ['just now', now, true],
    ['nearly twelve hours ago', now - KEPT + 1, true],
    ['twelve hours ago', now - KEPT, false],
    ['years ago', 5, false],
    ['never', 0, false],
    ['to come, as the clock was set back', now + 1, false],
    ['damaged', Number.NaN, false],
  ])('%s', (_, at, kept) => expect(stillKept(at, now)).toBe(kept));

  it.each(['"noon"', '-1', '1.5', '1e400', 'null', '[]', '{}', 'true'])('%s is no time', (at) =>
    expect(parseSettings(`{"lastSeen":"/en/neck/a/left","lastSeenAt":${at}}`)).not.toHaveProperty(
      'lastSeenAt',
    ),
  );
});
