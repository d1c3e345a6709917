import { describe, expect, it } from 'vitest';
import { readPlace } from '../../src/app/embed/place.ts';
import type { EmbedPlaces } from '../../src/core/embed/embed-places.ts';

const KNOWN: EmbedPlaces = {
  title: { en: 'Explorer', es: 'Explorador' },
  regions: { head: { en: 'Head', es: 'Cabeza' }, neck: { en: 'Neck', es: 'Cuello' } },
  muscles: { trapezius: { en: 'Upper trapezius', es: 'Trapecio superior' } },
  points: { top: { regions: ['head', 'neck'], muscle: 'trapezius', names: { en: 'Top', es: 'Arriba' } } },
  posters: { body: 'body.svg', neck: 'neck.svg', top: 'top.svg' },
};

/** An element of a page, as far as it is read. */
function place(attributes: Record<string, string>, pageLanguage = 'en') {
  const page = { getAttribute: () => pageLanguage };
  const element = {
    getAttribute: (name: string) => attributes[name] ?? null,
    closest: () => page,
  };
  return readPlace(element as unknown as Element, KNOWN);
}

describe('what an element of another page shows', () => {
  it('is a point on a side, in a region that its muscle belongs to', () => {
    expect(place({ point: 'top' })).toMatchObject({
      address: '/en/head/trapezius/right/top/where',
      name: 'Upper trapezius',
      within: 'Top, right side',
      poster: 'top.svg',
      mirrored: false,
    });
    expect(place({ point: 'top', region: 'neck', side: 'left', step: 'exercises' })).toMatchObject({
      address: '/en/neck/trapezius/left/top/exercises',
      mirrored: true,
    });
    expect(place({ point: 'top', region: 'low-back' }).address).toBe('/en/head/trapezius/right/top/where');
  });

  it('is said in the language that is asked for, else in that of the page', () => {
    expect(place({ point: 'top' }, 'es-MX').within).toBe('Arriba, lado derecho');
    expect(place({ point: 'top', lang: 'en' }, 'es').within).toBe('Top, right side');
    expect(place({ point: 'top' }, 'ar').language).toBe('en');
  });

  it('is a region, or the whole body where nothing is known', () => {
    expect(place({ region: 'neck' })).toMatchObject({
      address: '/en/neck',
      poster: 'neck.svg',
      name: 'Neck',
    });
    expect(place({ region: 'knee' })).toMatchObject({ address: '/en', poster: 'body.svg', name: 'Explorer' });
    expect(place({ point: '__proto__' })).toMatchObject({ address: '/en', poster: 'body.svg' });
  });

  it('is what a whole link of the app names, as it is', () => {
    const view = 'https://clinic.example/points/#/es/neck/trapezius/left/top/band/bundle?t=40';
    expect(place({ view })).toMatchObject({
      address: '/es/neck/trapezius/left/top/band/bundle?t=40',
      language: 'es',
      poster: 'top.svg',
      mirrored: true,
    });
    expect(place({ view: '#/en/practice/neck?kind=name' })).toMatchObject({
      poster: 'neck.svg',
      name: 'Neck',
    });
  });
});
