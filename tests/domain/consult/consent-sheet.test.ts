import { describe, expect, test } from 'vitest';
import { consentSheet } from '../../../src/domain/consult/consent-sheet.ts';
import { readBundle, readMore } from '../../tools/read-bundle.ts';

const content = readBundle('en');
const more = readMore('en');
const sheetOf = (id: string, drug: 'anaesthetic' | 'none' = 'anaesthetic') =>
  consentSheet(content, more, content.points.find((p) => p.id === id)!, drug);
const said = (sheet: ReturnType<typeof sheetOf>, part: string) =>
  sheet.parts.find((p) => p.part === part)?.claims.map((claim) => claim.everyday) ?? [];

describe('the consent sheet of a point', () => {
  test('names what lies close at that place, for every point', () => {
    for (const point of content.points)
      expect(said(sheetOf(point.id), 'here'), point.id).toEqual([point.caution.everyday]);
  });

  test('tells benefits, risks, alternatives and doing nothing as the app tells them, and how sure that is', () => {
    const sheet = sheetOf('piriformis-inner');
    const choice = (id: string) => more.choices.find((t) => t.id === id)!.claims.map((c) => c.everyday);
    expect(said(sheet, 'benefits')).toEqual(choice('benefits'));
    expect(said(sheet, 'instead')).toEqual(choice('other-care'));
    expect(said(sheet, 'nothing')).toEqual(choice('do-nothing'));
    expect(said(sheet, 'risks').length).toBeGreaterThan(2);
    expect(said(sheet, 'sure').join(' ')).toMatch(/does not help everyone/);
    expect(sheet.calls).toBe(content.warning);
  });

  test('names the substance that was chosen', () => {
    expect(said(sheetOf('piriformis-inner'), 'proposed')).toContain(content.drugs.anaesthetic.everyday);
    expect(said(sheetOf('piriformis-inner', 'none'), 'proposed')).toContain(content.drugs.none.everyday);
  });

  test('says how the needle is guided there, or why none is planned and what is done instead', () => {
    for (const point of content.points) {
      const sheet = sheetOf(point.id);
      const [told, other] = point.needle
        ? (['guidance', 'noNeedle'] as const)
        : (['noNeedle', 'guidance'] as const);
      expect(said(sheet, told), point.id).toEqual([point.guidance.claim.everyday]);
      expect(said(sheet, other), point.id).toEqual([]);
      expect(said(sheet, 'proposed').length > 0, point.id).toBe(Boolean(point.needle));
      expect(sheet.calls.length > 0, point.id).toBe(Boolean(point.needle));
      expect(said(sheet, 'instead').length, point.id).toBeGreaterThan(0);
    }
  });

  test('has no empty part', () => {
    for (const point of content.points)
      for (const { part, claims } of sheetOf(point.id).parts)
        expect(claims.length, `${point.id}: ${part}`).toBeGreaterThan(0);
  });
});
