import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/core/ids.ts';
import { alarmsFor } from '../../../src/domain/search/alarms.ts';
import { readBundle, readMore } from '../../tools/read-bundle.ts';

const contents = { en: readBundle('en'), es: readBundle('es') };
const more = { en: readMore('en'), es: readMore('es') };
const alarms = (language: Language, query: string): string[] =>
  alarmsFor(query, contents[language], more[language]).map(({ id }) => id);

describe('the warning signs that what was typed may be about', () => {
  it.each<[Language, string, string]>([
    ['en', 'chest pain', 'chest-or-arm-pain'],
    ['en', 'Heart attack?', 'chest-or-arm-pain'],
    ['en', "I can't breathe", 'lung-clot'],
    ['en', 'could it be a stroke', 'stroke-signs'],
    ['en', 'sepsis', 'fever-very-ill'],
    ['en', 'suicidal', 'life-thoughts'],
    ['en', 'cauda equina', 'bladder-bowel-saddle'],
    ['es', 'infarto', 'chest-or-arm-pain'],
    ['es', 'no puedo respirar', 'lung-clot'],
    ['es', 'derrame cerebral', 'stroke-signs'],
    ['es', 'Pérdida de visión', 'headache-vision'],
  ])('%s: "%s" shows %s', (language, query, flag) => {
    expect(alarms(language, query)).toContain(flag);
  });

  it.each<[Language, string]>([
    ['en', 'temple'],
    ['en', 'chest opener'],
    ['en', 'headache'],
    ['es', 'sien'],
    ['es', 'pectoral'],
  ])('%s: none for "%s"', (language, query) => {
    expect(alarms(language, query)).toEqual([]);
  });

  it('have words for each sign of an emergency that people call by a name', () => {
    for (const language of ['en', 'es'] as const)
      expect(Object.keys(more[language].findWords.alarms).length).toBeGreaterThan(20);
  });
});
