import { describe, expect, it } from 'vitest';
import type { ModelIndex } from '../../src/core/model/model-index.ts';
import { modelLookup } from '../../src/core/model/model-lookup.ts';
import { readIndex } from '../tools/read-index.ts';

const index: ModelIndex = readIndex();

describe('what the model holds, by id', () => {
  it('is found: every structure, skin area and anchor', () => {
    for (const entry of index.structures) expect(modelLookup(index).structure(entry.id)).toBe(entry);
    for (const entry of index.areas) expect(modelLookup(index).area(entry.id)).toBe(entry);
    for (const entry of index.anchors) expect(modelLookup(index).anchor(entry.point)).toBe(entry);
  });

  it('is of several anchors on a muscle the first', () => {
    const [one, two] = index.anchors.filter((a) => a.structure === 'trapezius-descending');
    expect(two).toBeDefined();
    expect(modelLookup(index).firstAnchor('trapezius-descending')).toBe(one);
  });

  it('is nothing under other names', () => {
    expect(modelLookup(index).structure('tail')).toBeUndefined();
    expect(modelLookup(index).anchor(undefined)).toBeUndefined();
  });
});
