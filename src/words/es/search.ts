import type { SearchPageWords } from '../parts/search.ts';

export const searchPageEs: SearchPageWords = {
  open: 'Buscar',
  title: 'Buscar',
  pages: {
    pain: 'Muestre dónde le duele',
    practice: 'Práctica',
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
};
