import type { LookWords } from '../parts/look.ts';

export const lookEs: LookWords = {
  open: 'Capas y nombres',
  layers: 'Quitar capas hasta',
  auto: 'Según el lugar',
  peel: {
    skin: 'Piel',
    superficial: 'Músculos externos',
    intermediate: 'Músculos medios',
    deep: 'Músculos profundos',
    bone: 'Huesos',
  },
  structure: (name) => `Este músculo: ${name}`,
  only: 'Solo este',
  fade: 'Tenue',
  hide: 'Ocultar',
  changed: 'Oculto o tenue ahora',
  showAgain: (name) => `Mostrar otra vez: ${name}`,
  labels: 'Nombres en la imagen',
  label: { off: 'Ninguno', points: 'Sitios', muscles: 'También músculos' },
  sides: 'Lados',
  side: { one: 'Un lado', both: 'Ambos lados' },
  views: 'Mirar desde',
  undo: 'Deshacer',
  reset: 'Restablecer',
  close: 'Cerrar',
};
