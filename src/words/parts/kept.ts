import type { Language } from '../../core/ids.ts';

/** Words about what is kept on the device; those about how to clear it come with their list. */
export interface KeptWords {
  /** The way back to the last place. */
  lastSeen: { title: string; go: string; forget: string };
  /** What each choice is called, where no other part of the page has a name for it. */
  name: {
    picture: string;
    tones: string;
    vibration: string;
    hint: string;
    place: string;
  };
  picture: Record<'3d' | 'map', string>;
  on: string;
  off: string;
  hintSeen: string;
  hintNotSeen: string;
  /** How long a place is still kept. */
  hoursLeft: (hours: number) => string;
  /** The choice of whether places are remembered. */
  keepPlace: string;
  keepPlaceHint: string;
}

export const kept: Record<Language, KeptWords> = {
  en: {
    lastSeen: { title: 'Last time', go: 'Go on:', forget: 'Forget this' },
    name: {
      picture: 'The body',
      tones: 'Sound in exercises',
      vibration: 'Vibration in exercises',
      hint: 'First hint',
      place: 'Last place you looked at',
    },
    picture: { '3d': 'In 3D', map: 'As a flat map' },
    on: 'On',
    off: 'Off',
    hintSeen: 'Closed',
    hintNotSeen: 'Shown',
    hoursLeft: (hours) =>
      hours === 1 ? 'forgotten by itself within an hour' : `forgotten by itself within ${hours} hours`,
    keepPlace: 'Remember the last place',
    keepPlaceHint: 'It is forgotten after 12 hours. On a shared device, choose Off.',
  },
  es: {
    lastSeen: { title: 'La última vez', go: 'Seguir:', forget: 'Olvidar esto' },
    name: {
      picture: 'El cuerpo',
      tones: 'Sonido en los ejercicios',
      vibration: 'Vibración en los ejercicios',
      hint: 'Primera ayuda',
      place: 'El último lugar que miró',
    },
    picture: { '3d': 'En 3D', map: 'Como mapa plano' },
    on: 'Sí',
    off: 'No',
    hintSeen: 'Cerrada',
    hintNotSeen: 'A la vista',
    hoursLeft: (hours) =>
      hours === 1 ? 'se olvida solo antes de una hora' : `se olvida solo antes de ${hours} horas`,
    keepPlace: 'Recordar el último lugar',
    keepPlaceHint: 'Se olvida después de 12 horas. En un dispositivo compartido, elija No.',
  },
};
