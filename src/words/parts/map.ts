import type { Missed } from '../../domain/map/map-picture.ts';

/** Words of the flat map. */
export interface MapWords {
  name: string;
  faces: Record<'front' | 'back', string>;
  alsoHere: (count: number) => string;
  show: string;
  show3d: string;
  sided: (name: string, side: string) => string;
  /** What an exercise does to a muscle. */
  roles: Record<'lengthens' | 'works', string>;
  /** What the 3D body shows here and the map cannot. */
  missed: Record<Missed, string>;
}
