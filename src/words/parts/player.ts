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
