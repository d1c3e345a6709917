import type { TroubleWords } from '../parts/trouble.ts';

export const troubleEs: TroubleWords = {
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
  failed: (part) => `No se pudo cargar: ${part.toLowerCase()}. Lo demás funciona.`,
  kept: 'No se pierde nada de lo que hizo: está en la dirección.',
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
};
