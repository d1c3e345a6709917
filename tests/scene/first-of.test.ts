import { describe, expect, it } from 'vitest';
import { firstOf } from '../../src/scene/body/body-model.ts';

const never = new Promise<string>(() => undefined);

describe('a file that is asked for twice', () => {
  it('is taken from whichever answer comes', async () => {
    expect(await firstOf(never, Promise.resolve('later'))).toBe('later');
    expect(await firstOf(Promise.resolve('earlier'), never)).toBe('earlier');
    expect(await firstOf(Promise.reject(new Error('1')), Promise.resolve('later'))).toBe('later');
    expect(await firstOf(Promise.resolve('earlier'), Promise.reject(new Error('2')))).toBe('earlier');
  });

  it('fails only when both have failed, and says why the later one did', async () => {
    const both = firstOf(Promise.reject(new Error('1')), Promise.reject(new Error('2')));
    await expect(both).rejects.toThrow('2');
  });
});
