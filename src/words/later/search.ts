import type { Language } from '../../core/ids.ts';
import type { SearchKind } from '../../domain/search/document.ts';
import type { SearchField } from '../../domain/search/search.ts';

/** Words of the search: they come with it. */
interface SearchWords {
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
  why: Record<Exclude<SearchField, 'name' | 'aside'>, (text: string) => string>;
}

/** By language. */
export const searchWords: Record<Language, SearchWords> = {
  en: {
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
    why: {
      alike: (text) => `Also: ${text}`,
      essential: (text) => `Taught as the main area: ${text}`,
      spillover: (text) => `Taught as felt by some: ${text}`,
      said: (text) => text,
    },
  },
  es: {
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
    why: {
      alike: (text) => `También: ${text}`,
      essential: (text) => `Zona principal que se enseña: ${text}`,
      spillover: (text) => `Zona que se enseña para algunas personas: ${text}`,
      said: (text) => text,
    },
  },
};
