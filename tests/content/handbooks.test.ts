import { describe, expect, test } from 'vitest';
import { compileContent } from '../../content/build/compile.ts';
import type { ContentTable } from '../../src/core/content/more.ts';
import { readBundle, readMore } from '../tools/read-bundle.ts';
import { CONTENT } from './damage.ts';

const { en, es } = compileContent(CONTENT);
const tablesOf = ({ more }: typeof en): ContentTable[] => [...more.consult.tables, ...more.teaching.tables];
const table = (id: string) => tablesOf(en).find((t) => t.id === id)!;
const figure = (text: string) => Number(/[\d.]+/.exec(text)?.[0]);

describe('the tables of doses', () => {
  test('multiply spots, volume and concentration rightly', () => {
    for (const { cells } of table('dose-table').rows) {
      const [spots, all, half, one, bupivacaine] = cells;
      const [count, each] = spots!.split('×').map(figure);
      expect(figure(all!), spots).toBe(count! * each!);
      // A per cent is 10 mg in each mL.
      expect(figure(half!), spots).toBe(figure(all!) * 5);
      expect(figure(one!), spots).toBe(figure(all!) * 10);
      expect(figure(bupivacaine!), spots).toBe(figure(all!) * 2.5);
    }
  });

  test('stay within the limit of the label: 4.5 mg/kg, never above 300 mg', () => {
    for (const { cells } of table('limit-table').rows) {
      const [kilos, most, ofHalf, ofOne] = cells.map(figure);
      expect(most, cells[0]).toBe(Math.min(4.5 * kilos!, 300));
      expect(ofHalf, cells[0]).toBe(most! / 5);
      expect(ofOne, cells[0]).toBe(most! / 10);
    }
  });
});

test('tables have the same figures in both languages, and a known source for every row', () => {
  const figures = (text: string) => (text.match(/\d[\d.,]*/g) ?? []).map((n) => n.replace(/[.,]/g, ''));
  const spanish = tablesOf(es);
  tablesOf(en).forEach(({ id, rows, columns }, t) => {
    for (const [r, row] of rows.entries()) {
      expect(row.cells).toHaveLength(columns.length);
      for (const source of row.sources) expect(en.more.sources).toHaveProperty(source);
      row.cells.forEach((cell, c) => {
        expect(figures(spanish[t]!.rows[r]!.cells[c]!), `${id}: ${cell}`).toEqual(figures(cell));
      });
    }
  });
});

test('the doses say that they are no advice, where they stand', () => {
  const topic = en.more.consult.topics.find((t) => t.id === 'total-dose')!;
  expect(topic.claims[0]?.clinical).toMatch(/no advice for a person/);
});

test('the file that comes later brings every source that either of the two cites, and no other', () => {
  const cited = (value: unknown): string[] =>
    typeof value !== 'object' || value === null
      ? []
      : 'certainty' in value && 'sources' in value
        ? (value.sources as string[])
        : Object.values(value).flatMap(cited);
  const { sources, ...beside } = readMore('en');
  const keys = new Set(cited([readBundle('en'), beside]));
  expect([...keys].sort()).toEqual(Object.keys(sources).sort());
  expect(readBundle('en')).not.toHaveProperty('sources');
});
