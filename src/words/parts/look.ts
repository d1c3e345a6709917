import type { Language } from '../../core/ids.ts';
import type { Peel } from '../../domain/view/options.ts';

/** Words of the panel that says how the body is looked at. */
export interface LookWords {
  open: string;
  layers: string;
  auto: string;
  peel: Record<Peel, string>;
  structure: (name: string) => string;
  only: string;
  fade: string;
  hide: string;
  changed: string;
  showAgain: (name: string) => string;
  labels: string;
  label: Record<'off' | 'points' | 'muscles', string>;
  sides: string;
  side: Record<'one' | 'both', string>;
  views: string;
  undo: string;
  reset: string;
  close: string;
}

export const look: Record<Language, LookWords> = {
  en: {
    open: 'Layers and names',
    layers: 'Peel down to',
    auto: 'As it fits',
    peel: {
      skin: 'Skin',
      superficial: 'Outer muscles',
      intermediate: 'Middle muscles',
      deep: 'Deep muscles',
      bone: 'Bones',
    },
    structure: (name) => `This muscle: ${name}`,
    only: 'Only this',
    fade: 'Faint',
    hide: 'Hide',
    changed: 'Hidden or faint now',
    showAgain: (name) => `Show again: ${name}`,
    labels: 'Names in the picture',
    label: { off: 'None', points: 'Sites', muscles: 'Muscles too' },
    sides: 'Sides',
    side: { one: 'One side', both: 'Both sides' },
    views: 'Look from',
    undo: 'Undo',
    reset: 'Reset',
    close: 'Close',
  },
  es: {
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
  },
};
