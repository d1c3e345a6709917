import { expect, it } from 'vitest';
import { crc32 } from '../../../src/core/code/crc32.ts';

it('the check sum is the one of the standard', () => {
  expect(crc32([...'123456789'].map((c) => c.charCodeAt(0)))).toBe(0xcbf43926);
  expect(crc32([])).toBe(0);
});
