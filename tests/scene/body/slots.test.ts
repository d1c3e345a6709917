import { describe, expect, it } from 'vitest';
import { withLimbs } from '../../../src/core/model/with-limbs.ts';
import { SlotTable } from '../../../src/scene/body/slots.ts';
import { readIndex, readLimbs } from '../../tools/read-index.ts';

describe('the table of slots', () => {
  it('makes room for the limbs, and what is there keeps its slot and its look', () => {
    const body = readIndex();
    const table = new SlotTable(body);
    const before = table.slots.length;
    const muscle = table.find('trapezius-descending', 'left');
    const hidden = table.slots.map((_, i) => ({ visible: i === muscle ? 0 : 1, emphasis: 0, dim: 0 }));
    table.approach(hidden, 1);
    table.swell((id) => (id === 'trapezius-descending' ? 0.25 : 0));
    let freed = false;
    table.texture.addEventListener('dispose', () => {
      freed = true;
    });
    table.hold(withLimbs(body, readLimbs()));
    expect(table.slots.length).toBeGreaterThan(before);
    expect(table.find('trapezius-descending', 'left')).toBe(muscle);
    expect(table.isDrawn(muscle)).toBe(false);
    const radius = table.find('radius', 'right');
    expect(radius).toBeGreaterThanOrEqual(before);
    expect(table.isDrawn(radius)).toBe(true);
    const { data, width, height } = table.texture.image as {
      data: Float32Array;
      width: number;
      height: number;
    };
    expect([width, data.length]).toEqual([table.slots.length, width * height * 4]);
    expect(data[(2 * width + muscle) * 4]).toBe(0.25);
    // Of another size now: what the graphics memory has of it is let go.
    expect(freed).toBe(true);
  });
});
