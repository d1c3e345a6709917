import { describe, expect, it } from 'vitest';
import { parseSettings } from '../../../src/state/kept/saved-settings.ts';

describe('what is remembered on the device', () => {
  it('is read back', () => {
    const saved = { level: 'clinical', bodyShape: 'female' };
    expect(parseSettings(JSON.stringify(saved))).toEqual(saved);
  });

  it('is read from before there was a second shape', () => {
    expect(parseSettings('{"level":"clinical"}')).toEqual({ level: 'clinical' });
  });

  it.each([null, '', '{', 'null', '7', '"female"', '[]', '{"level":3,"bodyShape":"tall"}'])(
    'is ignored when it is damaged: %s',
    (text) => expect(parseSettings(text)).toEqual({}),
  );

  it('is kept where only a part is damaged', () => {
    expect(parseSettings('{"level":{},"bodyShape":"female"}')).toEqual({ bodyShape: 'female' });
  });
});
