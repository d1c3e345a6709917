import type { Language } from '../../core/ids.ts';

/** Words for waiting, for what could not be had, and for the ways on. */
export interface TroubleWords {
  /** What is waited for, or could not be had. */
  parts: Record<'text' | 'sources' | 'search' | 'map' | 'review' | 'places' | 'page' | 'body', string>;
  coming: (part: string) => string;
  late: (part: string) => string;
  failed: (part: string) => string;
  /** A part that was there stopped by an error. */
  stopped: string;
  retry: string;
  /** The whole page stopped. */
  page: { title: string; text: string; retry: string; start: string; reload: string };
  updated: { now: string; asked: string; reload: string };
  unstyled: string;
}

export const trouble: Record<Language, TroubleWords> = {
  en: {
    parts: {
      text: 'The text',
      sources: 'The list of sources',
      search: 'The search',
      map: 'The flat map',
      review: 'The review sheet',
      places: 'The list of places',
      page: 'This page',
      body: 'The 3D body',
    },
    coming: (part) => `${part} is on its way.`,
    late: (part) => `${part} is taking long. The connection may be slow.`,
    failed: (part) => `${part} could not be loaded. The rest of the page works.`,
    stopped: 'This part stopped because of an error. The rest of the page works.',
    retry: 'Try again',
    page: {
      title: 'This page stopped',
      text: 'An error stopped the page. Nothing that you marked is lost: it is in the address.',
      retry: 'Show it again',
      start: 'Go to the start',
      reload: 'Load the page again',
    },
    updated: {
      now: 'This page has been updated. It loads the new version now.',
      asked: 'This page has been updated. Load it again to have the new version.',
      reload: 'Load it again',
    },
    unstyled: 'A part of how this page looks could not be loaded.',
  },
  es: {
    parts: {
      text: 'El texto',
      sources: 'La lista de fuentes',
      search: 'La búsqueda',
      map: 'El mapa plano',
      review: 'La hoja de revisión',
      places: 'La lista de lugares',
      page: 'Esta página',
      body: 'El cuerpo 3D',
    },
    coming: (part) => `Cargando: ${part.toLowerCase()}.`,
    late: (part) => `Tarda mucho en llegar: ${part.toLowerCase()}. Puede que la conexión sea lenta.`,
    failed: (part) => `No se pudo cargar: ${part.toLowerCase()}. El resto de la página funciona.`,
    stopped: 'Esta parte se detuvo por un error. El resto de la página funciona.',
    retry: 'Intentar de nuevo',
    page: {
      title: 'Esta página se detuvo',
      text: 'Un error detuvo la página. No se pierde nada de lo marcado: está en la dirección.',
      retry: 'Mostrar de nuevo',
      start: 'Ir al inicio',
      reload: 'Volver a cargar la página',
    },
    updated: {
      now: 'Esta página se actualizó. Ahora se carga la versión nueva.',
      asked: 'Esta página se actualizó. Vuelva a cargarla para tener la versión nueva.',
      reload: 'Volver a cargar',
    },
    unstyled: 'No se pudo cargar una parte del aspecto de esta página.',
  },
};
