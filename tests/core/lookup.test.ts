import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ContentBundle } from '../../src/core/content/bundle.ts';
import { lookup } from '../../src/core/content/lookup.ts';

const read = (language: 'en' | 'es'): ContentBundle =>
  JSON.parse(readFileSync(new URL(`../../public/content/${language}.json`, import.meta.url), 'utf8'));
const content = read('en');

describe('what the content holds, by id', () => {
  it.each([
    ['region', 'regions'],
    ['muscle', 'muscles'],
    ['point', 'points'],
    ['exercise', 'exercises'],
    ['area', 'skinAreas'],
    ['bandStage', 'bandStages'],
    ['injectionStage', 'injectionStages'],
  ] as const)('is found: every %s', (kind, list) => {
    expect(content[list].length).toBeGreaterThan(0);
    for (const entry of content[list]) expect(lookup(content)[kind](entry.id)).toBe(entry);
  });

  it('has names for muscles and for other structures of the picture', () => {
    const [muscle] = content.muscles;
    expect(lookup(content).nameOf(muscle!.id)).toBe(muscle!.name);
    for (const [id, name] of Object.entries(content.structures))
      expect(lookup(content).nameOf(id)).toBe(name);
    for (const id of ['tail', 'constructor', undefined]) expect(lookup(content).nameOf(id)).toBeUndefined();
  });

  it('is not found under the id of another kind, nor under names that every object has', () => {
    expect(lookup(content).point(content.muscles[0]!.id)).toBeUndefined();
    expect(lookup(content).muscle('constructor')).toBeUndefined();
    expect(lookup(content).muscle(undefined)).toBeUndefined();
  });

  it('is nothing while there is no content', () => {
    expect(lookup(undefined).region('neck')).toBeUndefined();
    expect(lookup(undefined).nameOf('skull')).toBeUndefined();
  });

  it('is each bundle’s own', () => {
    const other = read('es');
    const [id] = content.muscles.map((m) => m.id);
    expect(lookup(other).muscle(id)).toBe(other.muscles.find((m) => m.id === id));
    expect(lookup(content)).toBe(lookup(content));
  });
});
