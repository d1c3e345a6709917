import '../all-words.ts';
import type { ContentBundle } from '../../../src/core/content/bundle.ts';
import { MUSCLE_GROUPS } from '../../../src/core/content/bundle.ts';
import { LANGUAGES, type Language, sided } from '../../../src/core/ids.ts';
import { contentsOf, type Item } from '../../../src/domain/reach/contents.ts';
import { formatAddress } from '../../../src/domain/view/address.ts';
import type { Options } from '../../../src/domain/view/options.ts';
import { STORY } from '../../../src/domain/view/story-step.ts';
import { painView, practiceView, reviewView, startView, type View } from '../../../src/domain/view/view.ts';
import { messages } from '../../../src/words/messages.ts';
import { fileOf, readBuilt } from './built.ts';
import type { Chance } from './chance.ts';

export interface Address {
  kind: string;
  /** What stands before '#', after the host. */
  query: string;
  /** What stands after '#'. */
  hash: string;
}

export const bundleOf = (language: Language): ContentBundle =>
  JSON.parse(readBuilt(fileOf('content', language)));

const flat = (items: readonly Item[]): Item[] =>
  items.flatMap((item) => [item, ...item.parts.flatMap((p) => flat(p.items))]);

/** Every address that the app itself leads to: all that can be reached, every stage of every step, all pages. */
export function validAddresses(): string[] {
  const views = LANGUAGES.flatMap((language): View[] => {
    const content = bundleOf(language);
    const start = startView(language);
    const reached = flat(contentsOf(start, content, messages(language))).map((i) => i.to);
    const staged = reached.flatMap((view) => {
      const { point } = view;
      if (!point) return [];
      const stages = STORY.filter((at) => at.step === point.step && 'stage' in at);
      return stages.map((at) => ({ ...view, point: { ...at, id: point.id } }));
    });
    const left = reached.filter((v) => v.muscle).map((v) => ({ ...v, side: 'left' as const }));
    const pages = (['about', 'pain', 'search', 'help'] as const).map((page) => ({ ...start, page }));
    const sheets = content.regions.map((r) => reviewView(start, r.id));
    const practice = [
      practiceView(start),
      ...content.regions.map((r) => practiceView(start, r.id, { kind: 'find', quiz: 'g7qpbz' })),
      ...content.regions.map((r) => practiceView({ ...start, options: { ask: 'only' } }, r.id)),
      ...MUSCLE_GROUPS.map((group) => practiceView(start, undefined, { group, kind: 'paint' })),
    ];
    const painted = content.skinAreas.map((a) =>
      painView(start, [sided(a.id, a.midline ? undefined : 'left')]),
    );
    const guided = reached
      .filter((v) => v.point?.step === 'exercises' && v.point.exercise)
      .flatMap((v) => [true as const, 'pain' as const].map((g) => ({ ...v, options: { guided: g } })));
    return [start, ...reached, ...staged, ...left, ...pages, ...sheets, ...practice, ...painted, ...guided];
  });
  return [...new Set(views.map(formatAddress))];
}

/** Pages that are packed words: a plan, its diary, and the weeks that go back. */
const PACKED = [
  '/en/plan/',
  '/es/diary',
  '/en/plan/vp7PphDggpqEHQAQAoGFUFAQAAGgAAAAAAAAQK7C5NpA6NDKQNzKxtZAzNLk5uhYQMLcyEDm2N7u2PJc',
  '/es/plan/vp7PphDggpqEHQAQAoGFUFAQAAGgAAAAAAAAQK7C5NpA6NDKQNzKxtZAzNLk5uhYQMLcyEDm2N7u2PJc?weeks=yes',
  '/en/diary/xoF3shCkgZBAEAwIBf______________________-gEjRWeJoBI0VniaASNA',
];

const VALUES: { [K in keyof Options]-?: readonly string[] } = {
  t: ['0', '40', '100', '101', '-1', '1e9', 'NaN'],
  tissue: ['relaxed', 'tight'],
  drug: ['cortisone', 'none', 'gold'],
  version: ['easier', 'harder', '__proto__'],
  see: ['whole', 'near', 'far'],
  mistake: ['yes', 'no'],
  guided: ['yes', 'pain', 'no'],
  dose: ['8x20', '0x0', '99x999', 'x', '1e9x1'],
  single: ['yes', 'no'],
  plan: ['AAAA', '%', '.', '../..'],
  consent: ['yes', 'no'],
  card: ['where', 'exercises', 'ace'],
  out: ['choices,days', 'choices,ace', ',,'],
  pick: ['chin-tuck', 'chin-tuck.left,neck-turn', '..'],
  lesson: ['mij3k2p1', 'tight-band', 'no-such-lesson', 'a b', '..', '%'],
  step: ['1', '0', '999', 'x'],
  present: ['yes', 'clean', 'loud'],
  kind: ['find', 'clear', 'all'],
  quiz: ['1x2y3z', 'abcdefgh', '..'],
  group: ['chewing', 'lesson-mij3k2p1', 'nothing', '..', 'A b'],
  ask: ['only', 'none', 'all'],
  make: ['yes', 'no'],
  weeks: ['yes', 'no'],
  peel: ['skin', 'deep', 'bone', 'soul'],
  only: ['trapezius-descending', 'trapezius-descending.left', 'nothing-at-all', '..'],
  hide: ['skin', 'sternum,clavicle.left', ',,,', 'constructor'],
  fade: ['skin', 'a,b,c', 'toString'],
  labels: ['off', 'muscles', 'all'],
  sides: ['both', 'none'],
  paint: ['KX_2EYsTu6MoarmsGqBKF3dHUMA', 'KX_2EYsTu6MoarmsGqBKF3dHUM', 'AAAA', '%', '.'],
  marks: ['z7X_6RA', 'fjcLyRHmjRAKT0CA', 'fjcLyRHmjRAKT0C', 'AAAA', '%', '.'],
  brought: ['z7X_6RA', 'AAAA', '%'],
  pain: ['temple.right', 'temple.right,tailbone', 'moon.left', '%2C'],
  face: ['front', 'back', 'side'],
  topic: ['privacy', 'nowhere', 'A b'],
  cam: ['20,5,120', '-90,60,80,1,2,3', '1', 'x,y,z', '999999,0,0'],
  pattern: ['trapezius-descending-top.right', 'x.left', '.left'],
  q: ['headache', ' ', '%00', '<b>', 'ñandú', '𝕏'],
};
const KEYS = Object.keys(VALUES) as (keyof Options)[];
const TRACKING = ['fbclid=x', 'utm_source=mail&utm_medium=x', 'gclid=1', '_hsenc=p2', 'mc_cid=1', 'ref=a'];
const ASCII = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i)).join('');
const ODD = [...'äñßçŁøמعربيไทย中文日本語한국어🙂👩‍⚕️\u202e\u0000\u200b\ufeff\ud800\udfffﬁİı'];
const TRAILING = [
  '.',
  ')',
  ',',
  ';',
  '>',
  '"',
  '”',
  '%22',
  '%E2%80%9D',
  '%20',
  '%0A',
  '%3E',
  '...',
  '/',
  '//',
  ']',
];
const TRAPS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '..',
  '.',
  'undefined',
  'null',
];

type Maker = (chance: Chance, valid: string) => string | { query: string; hash: string };

const mutate: Maker = (chance, valid) => {
  let text = valid;
  for (let n = 1 + chance.below(3); n > 0; n--) {
    const at = chance.below(text.length + 1);
    const [left, right] = [text.slice(0, at), text.slice(at)];
    switch (chance.below(6)) {
      case 0:
        text = left + chance.pick([...ASCII]) + right.slice(1);
        break;
      case 1:
        text = left;
        break;
      case 2:
        text = left + right.slice(0, 1) + right;
        break;
      case 3:
        text = left.slice(0, -1) + right.slice(0, 1) + left.slice(-1) + right.slice(1);
        break;
      case 4:
        text = left + right.slice(1 + chance.below(5));
        break;
      default: {
        const parts = text.split('/');
        const i = chance.below(parts.length);
        parts.splice(i, chance.below(2), chance.pick(parts));
        text = parts.join('/');
      }
    }
  }
  return text;
};

const options: Maker = (chance, valid) => {
  const list = Array.from({ length: 1 + chance.below(5) }, () => {
    const key = chance.pick(KEYS);
    return `${key}=${chance.pick(VALUES[key])}`;
  });
  return `${valid.split('?')[0]}?${list.join('&')}`;
};

const MAKERS: Record<string, Maker> = {
  valid: (_, valid) => valid,
  options,
  mutated: mutate,
  'mutated options': (chance, valid) => String(mutate(chance, String(options(chance, valid)))),
  random: (chance) => chance.text(ASCII, chance.below(80)),
  huge: (chance, valid) => {
    const size = 60_000 + chance.below(40_000);
    const unit = chance.pick(['a', '/', '/en/neck', '?', '&t=40', ',temple.right', '%25', '🙂', '#', '=']);
    return `${valid}${chance.pick(['', '/', '?q=', '?pain=', '?hide='])}${unit.repeat(Math.ceil(size / unit.length))}`;
  },
  unicode: (chance, valid) => {
    const odd = Array.from({ length: 1 + chance.below(12) }, () => chance.pick(ODD)).join('');
    const at = chance.below(valid.length);
    return chance.below(3) === 0 ? `/${odd}` : valid.slice(0, at) + odd + valid.slice(at);
  },
  'broken escapes': (chance, valid) => {
    const at = chance.below(valid.length);
    return `${valid.slice(0, at)}${chance.pick(['%zz', '%', '%2', '%E0%A4%A', '%00', '%c0%ae', '%u0041'])}${valid.slice(at)}`;
  },
  'escaped twice': (chance, valid) => {
    const once = encodeURIComponent(valid);
    return chance.below(2) ? once : encodeURIComponent(once);
  },
  'html escapes': (chance, valid) =>
    String(options(chance, valid)).replaceAll('&', '&amp;') + chance.pick(['', '&amp;t=4', '&#39;', '&lt;']),
  tracking: (chance, valid) => `${valid}${valid.includes('?') ? '&' : '?'}${chance.pick(TRACKING)}`,
  'query first': (chance, valid) => ({ query: `?${chance.pick(TRACKING)}`, hash: valid }),
  'inside other pages': (chance, valid) => ({
    query: `?embed${chance.pick(['', '&origin=https://www.clinic.example', '&origin=*', '&origin=null', '&origin=%zz'])}`,
    hash: valid,
  }),
  traps: (chance, valid) => {
    const parts = valid.split('/');
    parts[chance.below(parts.length)] = chance.pick(TRAPS);
    return `${parts.join('/')}${chance.pick(['', '?__proto__=1', '?constructor=x', '?only=__proto__'])}`;
  },
  nested: (chance, valid) =>
    `${valid}${chance.pick(['?#', '#?', '?x=#/es', '##', '?q=#', '#/en?t=4?t=5'])}${valid}`,
  trailing: (chance, valid) => valid + chance.pick(TRAILING) + chance.pick(['', ...TRAILING]),
  'other writing': (chance, valid) =>
    chance.pick([
      () => valid.toUpperCase(),
      () => valid.replace(/^\/(en|es)/, chance.pick(['', '/fr', '/es-MX', '/EN-us', '/xx'])),
      () => `!${valid}`,
      () => valid.slice(1),
      () => `//${valid}//`,
      () => valid.replaceAll('-', '_'),
    ])(),
};

const ADDRESS_KINDS = Object.keys(MAKERS);

/** So many addresses, as many of each kind; of the valid ones all, as long as there is room. */
export function addressLot(chance: Chance, count: number): Address[] {
  const valid = [...validAddresses(), ...PACKED];
  const each = Math.floor(count / (ADDRESS_KINDS.length + 1));
  const held = chance.sample(valid, Math.max(each, count - each * (ADDRESS_KINDS.length - 1)));
  return Array.from({ length: count }, (_, i) => {
    const own = held[i];
    const kind = own ? 'valid' : ADDRESS_KINDS[1 + ((i - held.length) % (ADDRESS_KINDS.length - 1))]!;
    const made = own ?? MAKERS[kind]!(chance, chance.pick(valid));
    return typeof made === 'string' ? { kind, query: '', hash: made } : { kind, ...made };
  });
}
