import type { Language } from '../../core/ids.ts';

/** Words about what is kept on the device, and how to clear it. */
export interface KeptWords {
  /** The way back to the last place. */
  lastSeen: { title: string; go: string; forget: string };
  title: string;
  lead: string;
  nothing: string;
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
  address: string;
  clear: string;
  cleared: string;
  notCleared: string;
}

export const kept: Record<Language, KeptWords> = {
  en: {
    lastSeen: { title: 'Last time', go: 'Go on:', forget: 'Forget this' },
    title: 'What is stored on this device',
    lead: 'These choices are stored in this browser, on this device only:',
    nothing: 'Nothing is stored on this device now. Everything is as it is for a first visit.',
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
    address:
      'What you paint and the words you search for are not stored by this app. They are in the address of the page. So this browser keeps them in its history, and they are in every link that you copy. On a shared device, clear the history of the browser too, or use a private window.',
    clear: 'Clear all of it',
    cleared: 'Cleared. Nothing is stored on this device now.',
    notCleared: 'This browser did not let the app clear it. Clear it in the settings of the browser.',
  },
  es: {
    lastSeen: { title: 'La última vez', go: 'Seguir:', forget: 'Olvidar esto' },
    title: 'Qué se guarda en este dispositivo',
    lead: 'Estas elecciones se guardan en este navegador, solo en este dispositivo:',
    nothing: 'Ahora no hay nada guardado en este dispositivo. Todo está como en una primera visita.',
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
    address:
      'Lo que pinte y las palabras que busque no los guarda esta aplicación. Están en la dirección de la página. Por eso el navegador los guarda en su historial, y están en cada enlace que copie. En un dispositivo compartido, borre también el historial del navegador o use una ventana privada.',
    clear: 'Borrar todo esto',
    cleared: 'Borrado. Ahora no hay nada guardado en este dispositivo.',
    notCleared: 'Este navegador no dejó borrarlo. Bórrelo en la configuración del navegador.',
  },
};
