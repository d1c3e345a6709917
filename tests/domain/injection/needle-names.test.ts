import { describe, expect, it } from 'vitest';
import { namedAlone } from '../../../src/domain/labels/tag.ts';
import { tagsOf } from '../../../src/domain/picture/tags.ts';
import { parseAddress } from '../../../src/domain/view/address.ts';
import { readBundle } from '../../tools/read-bundle.ts';
import { readIndex } from '../../tools/read-index.ts';

describe('names beside the needle', () => {
  it('have figures in the story, and none for a patient in a talk, where nothing says from where to where', () => {
    const { view } = parseAddress(
      '#/en/neck/trapezius-descending/right/trapezius-descending-top/injection/needle?card=injection',
      'en',
    );
    const words = { band: {}, stretch: '', strengthen: '' } as never;
    const tags = tagsOf(view, readBundle('en'), readIndex(), words);
    const texts = (all: typeof tags) => all.map(({ text }) => text).filter(Boolean);
    expect(texts(tags).some((text) => /^Lung: \d+ mm$/.test(text))).toBe(true);
    expect(texts(namedAlone(tags))).toContain('Lung');
    expect(texts(namedAlone(tags)).filter((text) => /\d/.test(text))).toEqual([]);
  });
});
