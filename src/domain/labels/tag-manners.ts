import type { ScreenTag } from './place-tags.ts';
import type { Tag } from './tag.ts';

/** Tags whose names look for the best place round the mark, and stay there unless another is clearly better. */
const FREE: readonly Tag['kind'][] = [
  'part',
  'muscle',
  'chosen-site',
  'healing-site',
  'action',
  'near',
  'layer',
  'role',
];

/** Tags of which only the mark is shown, or whose name stands where it is. */
const UNNAMED: readonly Tag['kind'][] = ['site', 'loop', 'note', 'seen', 'own-mark', 'chosen-mark'];

/** How far a mark with its white ring reaches from its middle, as the style sheet draws it, CSS pixels. */
const HALVES: Partial<Record<Tag['kind'], number>> = {
  'chosen-site': 15,
  'healing-site': 15,
  part: 6,
  near: 5,
  layer: 5,
  muscle: 5,
  loop: 17,
  'own-mark': 15,
  'chosen-mark': 19,
  role: 7,
  action: 0,
  region: 0,
  seen: 0,
};
const HALF = 10;

/** Height of a name that stands on its place as a button does, with what is left between two, CSS pixels. */
const PILL = 46;

/** How a tag behaves in the picture. */
type Manners = Required<Pick<ScreenTag, 'named' | 'optional' | 'far' | 'spare' | 'free' | 'half' | 'drawn'>> &
  Pick<ScreenTag, 'tall' | 'soft'>;

/**
 * How far something reaches in a picture, CSS pixels: `reach` metres of it, seen from so many metres away, in a picture of
 * that height whose camera has the focal length (1 / tan of half its angle from top to bottom).
 */
export const reachInPixels = (reach: number, away: number, height: number, focal: number): number =>
  ((reach / away) * focal * height) / 2;

/** How a tag behaves in the picture: in the story of a point its name must be read, among others of a muscle it may be spared. */
export const mannersOf = ({ kind, text, soft }: Tag, storied: boolean): Manners => ({
  named: text !== '' && !UNNAMED.includes(kind),
  optional: kind === 'muscle' || kind === 'role',
  far: kind === 'role',
  spare: kind === 'chosen-site' && !storied,
  free: FREE.includes(kind),
  half: HALVES[kind] ?? HALF,
  drawn: kind === 'seen',
  ...(soft && { soft }),
  ...(kind === 'region' && { tall: PILL }),
});
