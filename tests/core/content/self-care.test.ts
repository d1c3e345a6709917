import { describe, expect, it } from 'vitest';
import { selfCareAt } from '../../../src/core/content/self-care.ts';
import { readBundle, readMore } from '../../tools/read-bundle.ts';

const { points } = readBundle('en');
const { selfCare } = readMore('en');
const told = (id: string): string[] =>
  selfCareAt(points.find((p) => p.id === id)!, selfCare).map((topic) => topic.id);

describe('what a person may do at a point by themselves', () => {
  it.each([
    'sternocleidomastoid-sternal-middle',
    'scalenus-medius-middle',
    'psoas-major-middle',
    'iliacus-rim',
    'rectus-abdominis-upper',
  ])('%s: no pressing, where vessels, nerves or the bowel lie close by', (id) => {
    expect(told(id)).toEqual(['no-self-pressure', 'self-care']);
  });

  it.each(['trapezius-descending-top', 'gluteus-medius-middle'])('%s: pressing, with its limits', (id) => {
    expect(told(id)).toEqual(['self-pressure', 'self-care']);
  });
});
