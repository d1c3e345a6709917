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
