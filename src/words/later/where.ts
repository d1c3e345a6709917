import type { Language } from '../../core/ids.ts';

/** Where the site and its pain lie on different sides of the body. */
interface WhereTurnWords {
  otherSide: string;
  toSite: string;
  toPain: string;
}

/** By language. */
export const whereWords: Record<Language, WhereTurnWords> = {
  en: {
    otherSide: 'The site and the pain lie on different sides of the body.',
    toSite: 'Turn to the site',
    toPain: 'Turn to the pain',
  },
  es: {
    otherSide: 'El sitio y el dolor están en lados distintos del cuerpo.',
    toSite: 'Girar hacia el sitio',
    toPain: 'Girar hacia el dolor',
  },
};
