import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ContentBundle } from '../../../src/core/content/bundle.ts';
import { parseAddress } from '../../../src/domain/view/address.ts';
import { titleOf } from '../../../src/domain/view/title.ts';
import { messages } from '../../../src/words/messages.ts';

const bundle = (language: 'en' | 'es') =>
  JSON.parse(readFileSync(`public/content/${language}.json`, 'utf8')) as ContentBundle;
const content = { en: bundle('en'), es: bundle('es') };

const POINT = '/neck/trapezius-descending/right/trapezius-descending-top';
const PLACES = [
  '',
  '/neck',
  '/neck/trapezius-descending/right',
  '/neck/trapezius-descending/left',
  `${POINT}/where`,
  `${POINT.replace('-top', '-front')}/where`,
  `${POINT}/injection/needle`,
  `${POINT}/injection/twitch`,
  `${POINT}/band/bundle`,
  `${POINT}/injection/before?consent=yes`,
  `${POINT}/exercises`,
  `${POINT}/exercises/neck-side-stretch`,
  `${POINT}/exercises/neck-side-stretch?guided=yes`,
  '/pain',
  '/search',
  '/help',
  '/about',
  '/review/neck',
];

const titleAt = (address: string, calm = false) => {
  const { view } = parseAddress(address, 'en');
  return titleOf(view, content[view.language], messages(view.language), calm);
};

describe('the title of the page', () => {
  test.each(['en', 'es'])('tells places apart, in the language (%s)', (language) => {
    const titles = PLACES.map((place) => titleAt(`/${language}${place}`));
    expect(new Set(titles).size, titles.join('\n')).toBe(PLACES.length);
    expect(titles.filter((title) => /undefined|: -|, -/.test(title))).toEqual([]);
  });

  test('names the place first, then the app', () => {
    expect(titleAt(`/en${POINT}/injection/needle`)).toBe(
      'Top of the shoulder line, Upper trapezius, right: Injection, needle in - Trigger Point Explorer',
    );
    expect(titleAt('/en')).toBe('Trigger Point Explorer');
  });

  test('names no needle in the calm mode, and nothing that was painted or searched for', () => {
    expect(titleAt(`/en${POINT}/injection/needle`, true)).toContain('Injection, reaching it');
    expect(titleAt('/en/pain?pain=temple.right')).toBe(titleAt('/en/pain'));
    expect(titleAt('/en/search?q=headache')).toBe(titleAt('/en/search'));
  });

  test('is that of the app until the content is there', () => {
    const { view } = parseAddress(`/en${POINT}`, 'en');
    expect(titleOf(view, undefined, messages('en'))).toBe('Trigger Point Explorer');
  });
});
