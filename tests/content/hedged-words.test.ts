import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Patterns } from '../../src/core/model/patterns.ts';
import { readBundle } from '../tools/read-bundle.ts';

const content = readBundle('en');
const patterns = JSON.parse(readFileSync('public/models/patterns.json', 'utf8')) as Patterns;

/** How everyday words call areas, and parts of limbs beyond them. */
const CALLED: Readonly<Record<string, RegExp>> = {
  temple: /\btemple/,
  eyebrow: /eyebrow|above the eye\b/,
  jaw: /\bjaw\b(?! joint)/,
  sacrum: /base of the spine/,
  cheek: /\bcheek/,
  throat: /\bthroat/,
  forehead: /\bforehead/,
  'behind-ear': /behind (it|the ear)/,
  'top-of-head': /top of the head/,
  'back-of-head': /back of the head|back and top of the head/,
  'skull-base': /base of the skull/,
  'breastbone-top': /top of the breastbone/,
  'upper-chest': /upper chest/,
  tailbone: /tailbone/,
  groin: /\bgroin/,
  'thigh-outer': /outer thigh/,
  'thigh-back': /back of the thigh/,
  'thigh-front': /front of the thigh/,
  'buttock-lower': /lower buttock/,
  'buttock-outer': /outer buttock/,
  'front-of-shoulder': /front of the shoulder/,
  'neck-angle': /neck meets the shoulder|base of the neck/,
  'side-of-trunk': /side of the (trunk|chest)/,
  'low-ribs-back': /low ribs/,
  hand: /thumb|index finger|little finger/,
  elbow: /elbow/,
  calf: /\bcalf/,
  foot: /\bankle/,
};
/** From such a word to the end of its sentence only some people are told of. */
const SOME = /\b(may|for some|seldom)\b.*$/i;

/** The areas that words tell of as felt by most, and as felt by some. */
function toldIn(words: string): { most: Set<string>; some: Set<string> } {
  const sentences = words.split(/(?<=\.)\s+/);
  const named = (text: string) => Object.keys(CALLED).filter((area) => CALLED[area]!.test(text));
  const most = new Set(sentences.flatMap((sentence) => named(sentence.replace(SOME, ''))));
  const some = new Set(sentences.flatMap((sentence) => named(SOME.exec(sentence)?.[0] ?? '')));
  for (const area of most) some.delete(area);
  return { most, some };
}

describe('everyday words of a pattern', () => {
  it('tell without a "may" what is drawn as the main area, and with one what only some feel', () => {
    let looked = 0;
    const wrong = content.points.flatMap(({ id, zones, pattern }) => {
      const { most, some } = toldIn(pattern.everyday.toLowerCase());
      const weight = (area: string) =>
        zones.find((zone) => zone.area === area)?.weight ?? patterns.limbs[id]?.[area as 'hand'];
      const off = (areas: Set<string>, unlike: 'essential' | 'spillover') =>
        [...areas].flatMap((area) => {
          looked++;
          return weight(area) === unlike ? [`${id}: ${area} is ${unlike}`] : [];
        });
      return [...off(most, 'spillover'), ...off(some, 'essential')];
    });
    console.log(`${looked} places that everyday words of patterns name looked at`);
    expect(looked).toBeGreaterThan(70);
    expect(wrong).toEqual([]);
  });
});
