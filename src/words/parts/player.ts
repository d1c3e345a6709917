import type { Language } from '../../core/ids.ts';

/** Words of the bar that leads through the story and plays its films. */
export interface PlayerWords {
  name: string;
  play: string;
  pause: string;
  restart: string;
  position: string;
  more: string;
  speed: string;
  speeds: Record<'0.5' | '1' | '2', string>;
  captions: string;
  previousPoint: string;
  nextPoint: string;
  /** Where the film stands, for screen readers. */
  at: (percent: number, caption: string) => string;
}

const en: PlayerWords = {
  name: 'Player',
  play: 'Play',
  pause: 'Pause',
  restart: 'From the start',
  position: 'Moment of the film',
  more: 'More of the player',
  speed: 'Speed',
  speeds: { '0.5': 'Half speed', '1': 'Normal speed', '2': 'Double speed' },
  captions: 'Captions',
  previousPoint: 'Previous site',
  nextPoint: 'Next site',
  at: (percent, caption) => `${percent}%: ${caption}`,
};

const es: PlayerWords = {
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

export const player: Record<Language, PlayerWords> = { en, es };
