import { describe, expect, it } from 'vitest';
import { type AreaKey, asId, LANGUAGES } from '../../../src/core/ids.ts';
import { aloneIn, otherMusclesIn } from '../../../src/domain/pain/other-muscles.ts';
import { readMore } from '../../tools/read-bundle.ts';

const paint = (...keys: string[]): AreaKey[] => keys.map((key) => asId<AreaKey>(key));

describe.each(LANGUAGES)('muscles that are told in words only, in "%s"', (language) => {
  const more = readMore(language);
  const told = (...keys: string[]) => otherMusclesIn(paint(...keys), more).map((m) => m.id);

  it('are told where their pain is painted, on either side, each once', () => {
    expect(told('tailbone')).toEqual(['pelvic-floor']);
    expect(told('lower-teeth.left', 'lower-teeth.right')).toEqual(['digastric']);
    expect(told('throat.right', 'upper-chest.right')).toEqual(['digastric', 'chest-muscles']);
    expect(told('jaw.right', 'cheek.right')).toEqual([]);
    expect(told('sacroiliac.left')).toEqual(['soleus']);
  });

  it('are not told elsewhere', () => {
    expect(told()).toEqual([]);
    expect(told('forehead.left', 'top-of-head')).toEqual([]);
  });

  it('are not all that a painted hand is told: pain there alone often comes from the hand', () => {
    const claim = (...keys: string[]) => aloneIn(paint(...keys), more);
    expect(claim('hand.left')?.sources.length).toBeGreaterThan(1);
    expect(claim('hand.left', 'hand.right')?.id).toBe('hand');
    expect(claim('hand.left', 'upper-arm-front.left')).toBeUndefined();
    expect(claim('temple.right')).toBeUndefined();
    expect(claim()).toBeUndefined();
  });
});
