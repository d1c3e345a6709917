import type { PlayerWords } from '../parts/player.ts';

export const playerEn: PlayerWords = {
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
