import type { KeptWords } from '../parts/kept.ts';

export const keptEs: KeptWords = {
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
  offline: {
    works: 'Funciona sin internet: la aplicación queda guardada en este dispositivo.',
    newer: 'Hay una versión más nueva de la aplicación. La verá la próxima vez que la abra.',
    take: 'Cambiar ahora',
    otherWindows: 'La aplicación está abierta en otras ventanas. Ciérrelas primero.',
  },
};
