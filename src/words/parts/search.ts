import type { SearchPage } from '../../core/content/pages.ts';
import type { Language } from '../../core/ids.ts';

/** Words of the way to the search, and of the list of all that is told; those of the search itself come with it. */
export interface SearchPageWords {
  open: string;
  title: string;
  pages: Record<SearchPage, string>;
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
