import type { PlayerWords } from '../parts/player.ts';

export const playerEs: PlayerWords = {
  name: 'Reproductor',
  play: 'Reproducir',
  pause: 'Pausa',
  restart: 'Desde el inicio',
  position: 'Momento de la película',
  more: 'Más del reproductor',
  speed: 'Velocidad',
  speeds: { '0.5': 'Mitad de velocidad', '1': 'Velocidad normal', '2': 'Doble velocidad' },
  captions: 'Subtítulos',
  previousPoint: 'Sitio anterior',
  nextPoint: 'Sitio siguiente',
  at: (percent, caption) => `${percent} %: ${caption}`,
};
