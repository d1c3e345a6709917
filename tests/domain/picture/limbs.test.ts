import { describe, expect, it } from 'vitest';
import { withLimbs } from '../../../src/core/model/with-limbs.ts';
import { structureLook } from '../../../src/domain/look/look.ts';
import { asksForLimbs } from '../../../src/domain/picture/limbs.ts';
import { pictureOf } from '../../../src/domain/picture/picture.ts';
import { parseAddress } from '../../../src/domain/view/address.ts';
import { partWords } from '../../../src/words/part-words.ts';
import { readBundle } from '../../tools/read-bundle.ts';
import { readIndex, readLimbs } from '../../tools/read-index.ts';
import { POINT } from '../../tools/views.ts';

const at = (hash: string) => parseAddress(`#/en${hash}`, 'en').view;

describe('the limbs', () => {
  it.each([
    '',
    '/low-back',
    '/pain',
    `${POINT}/where`,
    `${POINT}/exercises`,
    `${POINT}/injection/before`,
    `${POINT}/injection/needle`,
  ])('are asked for where the figure or a hand is seen: %s', (hash) =>
    expect(asksForLimbs(at(hash))).toBe(true),
  );

  it.each(['/neck', '/head', '/about', '/search', `${POINT}/band`, `${POINT}/injection/release?t=50`])(
    'are not asked for where they are not: %s',
    (hash) => expect(asksForLimbs(at(hash))).toBe(false),
  );

  it('stand after the body in one index, and take the place of what is cut short without them', () => {
    const body = readIndex();
    const whole = withLimbs(body, readLimbs());
    const content = readBundle('en');
    const shown = (index: typeof body, id: string) => {
      const { structures } = pictureOf(at('/low-back'), content, index, partWords('en'));
      const all = index.structures.flatMap((s) => ('midline' in s.fma ? [s.id] : [s.id, s.id]));
      return structures[all.indexOf(id)]!.visible;
    };
    expect(whole.structures.slice(0, body.structures.length)).toEqual(body.structures);
    expect(shown(body, 'rectus-femoris')).toBe(1);
    expect(shown(whole, 'rectus-femoris')).toBe(0);
    expect(shown(whole, 'rectus-femoris-whole')).toBe(1);
    expect(shown(whole, 'gluteus-maximus')).toBe(1);
  });

  it('bring the veil of the neck, which hides no neck that is looked at, and walls of the trunk where they are peeled to', () => {
    const whole = withLimbs(readIndex(), readLimbs());
    const shown = (hash: string, id: string) => {
      const structure = whole.structures.find((s) => s.id === id)!;
      return structureLook(at(hash), whole, { structure, side: 'right' }).visible;
    };
    expect(['', '/neck'].map((hash) => shown(hash, 'platysma'))).toEqual([1, 0]);
    expect(['', '?peel=intermediate'].map((hash) => shown(hash, 'internal-oblique'))).toEqual([0, 1]);
  });

  it('stay whole where a muscle of the trunk is uncovered, but for what lies over it', () => {
    const whole = withLimbs(readIndex(), readLimbs());
    const shown = (id: string) => {
      const structure = whole.structures.find((s) => s.id === id)!;
      return structureLook(at('/low-back/piriformis/right'), whole, { structure, side: 'right' }).visible;
    };
    expect(['flexor-carpi-radialis', 'tensor-fasciae-latae-whole', 'gluteus-maximus'].map(shown)).toEqual([
      1, 0, 0,
    ]);
  });
});
