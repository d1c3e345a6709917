import { describe, expect, it } from 'vitest';
import { CARDS, LANGUAGES, REGIONS, type RegionId } from '../../../src/core/ids.ts';
import { callsOn, firstSentences, needsMore, saidOn } from '../../../src/domain/script/said.ts';
import { readBundle, readMore } from '../../tools/read-bundle.ts';

const TELLING = CARDS.filter((card) => card !== 'exercises' && card !== 'words');

describe.each(LANGUAGES)('what the cards say (%s)', (language) => {
  const content = readBundle(language);
  const more = readMore(language);
  const cards = content.points.flatMap((point) =>
    content.muscles
      .find(({ id }) => id === point.muscle)!
      .regions.flatMap((region) =>
        [false, true].flatMap((calm) =>
          TELLING.map((card) => ({
            card,
            calm,
            point,
            said: saidOn({ card, point, region, content, more, calm }),
          })),
        ),
      ),
  );

  it('is a statement of the content at every point, with few enough words to be read from across a desk', () => {
    expect(cards.filter(({ said }) => !said.claim).map(({ card, point }) => `${point.id} ${card}`)).toEqual(
      [],
    );
    const long = cards
      .map(({ said }) => firstSentences(said.claim!.everyday, 2))
      .filter((text) => text.length > 200);
    expect([...new Set(long)]).toEqual([]);
  });

  it('speaks of no needle and no injection in calm mode', () => {
    const needle = /needle|inject|shot\b|aguja|inyec|punción/i;
    const told = cards.filter(({ calm, card }) => calm && card !== 'days');
    const spoken = told
      .flatMap(({ said, point, card }) => {
        // Where none is drawn the reason is told, whatever the mode.
        if (card === 'injection' && !point.needle) return [];
        return [firstSentences(said.claim!.everyday, 2), ...said.names];
      })
      .filter((text) => needle.test(text));
    expect([...new Set(spoken)]).toEqual([]);
  });

  it('tells of waiting and of help at the place that the talk is about', () => {
    const ask = (card: 'choices' | 'injection', region: RegionId) =>
      saidOn({ card, point: content.points.find((p) => p.needle)!, region, content, more, calm: true }).claim;
    const ids = REGIONS.map((region) => [ask('choices', region), ask('injection', region)]);
    const named = more.choices.flatMap(({ claims }) => claims);
    expect(ids.map((pair) => pair.map((claim) => named.find((one) => one === claim)?.id))).toEqual([
      ['lasting', 'therapist'],
      ['new-neck', 'therapist'],
      ['new-back', 'moving'],
    ]);
  });

  it('names the other choices in a word or few', () => {
    const { names } = cards.find(({ card, calm }) => card === 'choices' && !calm)!.said;
    expect(names).toHaveLength(8);
    expect(Math.max(...names.map((name) => name.length))).toBeLessThan(28);
  });

  it('names the signs to call for alike: each a part of one sentence', () => {
    const point = content.points.find((p) => p.needle)!;
    const calls = callsOn({ card: 'days', point, content, more, calm: false });
    expect(calls.length).toBe(3);
    // An abbreviation may stand first.
    const signs = calls.flatMap(({ signs: all }) => all).filter((sign) => !/^\p{Lu}{2}/u.test(sign));
    expect(signs.filter((sign) => /^\p{Lu}|\.$/u.test(sign))).toEqual([]);
  });

  it('waits for what is told beside the story only where it needs that', () => {
    const without = cards.filter(
      ({ card, calm, point }) =>
        !needsMore(card, calm, point.needle !== undefined) &&
        !saidOn({ card, point, region: 'neck', content, more: undefined, calm }).claim,
    );
    expect(without).toEqual([]);
  });
});

describe('the first sentences of a text', () => {
  it('end at a full stop before a new sentence, in either language, not within a number', () => {
    expect(firstSentences('One. Two! Three.', 2)).toBe('One. Two!');
    expect(firstSentences('Hasta 38.5 °C. ¿Y luego? Nada.', 2)).toBe('Hasta 38.5 °C. ¿Y luego?');
    expect(firstSentences('About 1.5 mm, e.g. here. Then more.', 1)).toBe('About 1.5 mm, e.g. here.');
    expect(firstSentences('One alone', 2)).toBe('One alone');
  });
});
