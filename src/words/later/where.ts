import type { Language } from '../../core/ids.ts';

/** Where no one view shows both the site and all of its pain. */
interface WhereTurnWords {
  /** The site lies on the side that is turned away. */
  otherSide: string;
  /** A part of the pain does. */
  otherPain: string;
  toSite: string;
  toRest: string;
  toPain: string;
}

/** By language. */
export const whereWords: Record<Language, WhereTurnWords> = {
  en: {
    otherSide: 'The site and the pain lie on different sides of the body.',
    otherPain: 'The pain goes on round the body. The picture shows one side at a time.',
    toSite: 'Turn to the site',
    toRest: 'Turn to the rest of the pain',
    toPain: 'Turn to the pain',
  },
  es: {
    otherSide: 'El sitio y el dolor están en lados distintos del cuerpo.',
    otherPain: 'El dolor sigue alrededor del cuerpo. La imagen muestra un lado cada vez.',
    toSite: 'Girar hacia el sitio',
    toRest: 'Girar hacia el resto del dolor',
    toPain: 'Girar hacia el dolor',
  },
};
