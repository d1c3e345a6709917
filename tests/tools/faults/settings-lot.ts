import { DEFAULTS } from '../../../src/state/kept/saved-settings.ts';
import type { Chance } from './chance.ts';

export interface Saved {
  kind: string;
  text: string;
}

const VALUES: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1.25,
  1e308,
  '',
  'clinical',
  'female',
  'contrast',
  'map',
  '/en/neck',
  '/../..',
  '#/en',
  '<b>x</b>',
  '__proto__',
  '\u0000',
  [],
  [1, 2],
  {},
  { level: 'clinical' },
  { length: 4 },
];
const KEYS = [...Object.keys(DEFAULTS), '__proto__', 'constructor', 'toString', 'length', 'version', ''];

function randomJson(chance: Chance, depth = 0): unknown {
  const deep = depth > 4 ? 0 : chance.below(3);
  if (deep === 0) return chance.pick(VALUES);
  const items = Array.from({ length: chance.below(6) }, () => randomJson(chance, depth + 1));
  if (deep === 1) return items;
  return Object.fromEntries(items.map((item) => [chance.pick(KEYS), item]));
}

const MAKERS: Record<string, (chance: Chance) => string> = {
  'settings: random JSON': (chance) => JSON.stringify(randomJson(chance)),
  'settings: wrong types': (chance) =>
    JSON.stringify(Object.fromEntries(Object.keys(DEFAULTS).map((key) => [key, chance.pick(VALUES)]))),
  'settings: no JSON': (chance) =>
    chance.pick([
      '{"level": ',
      'undefined',
      '',
      ' ',
      '\ufeff{}',
      '{]',
      "{'a':1}",
      'NaN',
      '\u0000',
      '{"a":1}}',
    ]),
  'settings: unknown fields': (chance) =>
    JSON.stringify({
      ...DEFAULTS,
      lastSeen: '/en/neck',
      ...Object.fromEntries(Array.from({ length: 9 }, () => [`x${chance.below(1e6)}`, chance.pick(VALUES)])),
    }),
  'settings: last place': (chance) =>
    JSON.stringify({
      lastSeen: chance.pick([
        '/en/nowhere/x',
        '/zz',
        '/en/neck/psoas/right',
        '/'.repeat(5000),
        '/en?t=999',
        '?',
      ]),
    }),
  'settings: 2 MB': (chance) =>
    JSON.stringify({ ...DEFAULTS, [chance.pick(['x', 'lastSeen', 'level'])]: 'a'.repeat(2_000_000) }),
  'settings: 20,000 [': (chance) =>
    chance.pick(['['.repeat(20_000), `{"level":${'['.repeat(20_000)}`, '{"a":'.repeat(20_000)]),
};

/** So many texts that a device could have kept in the place of settings, as many of each kind. */
export function settingsLot(chance: Chance, count: number): Saved[] {
  const kinds = Object.keys(MAKERS);
  return Array.from({ length: count }, (_, i) => {
    const kind = kinds[i % kinds.length]!;
    return { kind, text: MAKERS[kind]!(chance) };
  });
}
