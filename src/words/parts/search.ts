import type { SearchPage } from '../../core/content/pages.ts';
import type { Language } from '../../core/ids.ts';
import type { SearchKind } from '../../domain/search/document.ts';
import type { SearchField } from '../../domain/search/search.ts';

/** Words of the search, and of the list of all that is told. */
export interface SearchPageWords {
  open: string;
  title: string;
  label: string;
  hint: string;
  clear: string;
  results: string;
  loading: string;
  count: (count: number) => string;
  none: (query: string) => string;
  wayOn: string;
  /** The search itself could not be loaded. */
  failed: string;
  /** Heading over what is written much like what was typed. */
  similar: string;
  kinds: Record<SearchKind, string>;
  pages: Record<SearchPage, string>;
  why: Record<Exclude<SearchField, 'name' | 'aside'>, (text: string) => string>;
  contents: {
    title: string;
    hint: string;
    openAll: string;
    closeAll: string;
    branch: (name: string) => string;
    zone: (area: string, weight: string) => string;
  };
}

export const searchPage: Record<Language, SearchPageWords> = {
  en: {
    open: 'Find',
    title: 'Find',
    label: 'A muscle, a place, a feeling, an exercise',
    hint: 'For example: pain behind the eye, traps, psoas',
    clear: 'Clear',
    results: 'What was found',
    loading: 'Getting ready to search.',
    count: (count) => (count === 1 ? '1 thing found.' : `${count} things found.`),
    none: (query) => `Nothing was found for “${query}”.`,
    wayOn: 'Try another word, or choose from the list of everything below.',
    failed: 'The search could not be loaded. The list below works without it.',
    similar: 'Written much like it',
    kinds: {
      region: 'Body areas',
      muscle: 'Muscles',
      point: 'Common sites',
      area: 'Where it is felt',
      step: 'Steps',
      stage: 'Moments of the story',
      topic: 'In the text',
      exercise: 'Exercises',
      term: 'Words explained',
      page: 'Pages',
      source: 'Sources',
    },
    pages: {
      pain: 'Show where it hurts',
      help: 'Help',
      keys: 'Keys',
      display: 'Display: text size, colors, calm mode',
      about: 'About this app',
      privacy: 'Privacy',
      credit: 'Where the anatomy comes from',
      review: 'Review sheets for clinicians',
      sources: 'Sources',
    },
    why: {
      alike: (text) => `Also: ${text}`,
      essential: (text) => `Taught as the main area: ${text}`,
      spillover: (text) => `Taught as felt by some: ${text}`,
      said: (text) => text,
    },
    contents: {
      title: 'Everything in here',
      hint: 'Open an area to see its muscles, sites, steps and exercises. What you pass is shown on the body.',
      openAll: 'Open all',
      closeAll: 'Close all',
      branch: (name) => `What ${name} holds`,
      zone: (area, weight) => `${area}: ${weight}`,
    },
  },
  es: {
    open: 'Buscar',
    title: 'Buscar',
    label: 'Un músculo, un lugar, una molestia, un ejercicio',
    hint: 'Por ejemplo: dolor detrás del ojo, trapecio, psoas',
    clear: 'Borrar',
    results: 'Lo que se encontró',
    loading: 'Preparando la búsqueda.',
    count: (count) => (count === 1 ? '1 resultado.' : `${count} resultados.`),
    none: (query) => `No se encontró nada para «${query}».`,
    wayOn: 'Pruebe con otra palabra, o elija en la lista de todo, más abajo.',
    failed: 'No se pudo cargar la búsqueda. La lista de abajo funciona sin ella.',
    similar: 'Se escribe parecido',
    kinds: {
      region: 'Zonas del cuerpo',
      muscle: 'Músculos',
      point: 'Sitios comunes',
      area: 'Dónde se siente',
      step: 'Pasos',
      stage: 'Momentos de la historia',
      topic: 'En el texto',
      exercise: 'Ejercicios',
      term: 'Palabras explicadas',
      page: 'Páginas',
      source: 'Fuentes',
    },
    pages: {
      pain: 'Muestre dónde le duele',
      help: 'Ayuda',
      keys: 'Teclas',
      display: 'Pantalla: letra, colores, modo calmado',
      about: 'Acerca de esta aplicación',
      privacy: 'Privacidad',
      credit: 'De dónde viene la anatomía',
      review: 'Hojas de revisión para profesionales',
      sources: 'Fuentes',
    },
    why: {
      alike: (text) => `También: ${text}`,
      essential: (text) => `Zona principal que se enseña: ${text}`,
      spillover: (text) => `Zona que se enseña para algunas personas: ${text}`,
      said: (text) => text,
    },
    contents: {
      title: 'Todo lo que hay aquí',
      hint: 'Abra una zona para ver sus músculos, sitios, pasos y ejercicios. Lo que recorre se muestra en el cuerpo.',
      openAll: 'Abrir todo',
      closeAll: 'Cerrar todo',
      branch: (name) => `Lo que contiene ${name}`,
      zone: (area, weight) => `${area}: ${weight}`,
    },
  },
};
