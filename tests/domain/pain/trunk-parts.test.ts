import { expect, it } from 'vitest';
import { trunkParts } from '../../../src/domain/pain/trunk-parts.ts';
import { readBundle } from '../../tools/read-bundle.ts';

it('who asks for the low back is shown the back, and every part has something to paint on', () => {
  const parts = trunkParts(readBundle('en'));
  expect(parts.map(({ part }) => part)).toEqual(['head', 'neck', 'low-back', 'upper-back']);
  for (const { part, areas } of parts) expect(areas.length, part).toBeGreaterThan(1);
  const low = parts.find(({ part }) => part === 'low-back')!.areas.map(({ id }) => id as string);
  expect(low).toContain('low-back-middle');
  expect(low).not.toContain('belly-front');
});
