import type { Language, RegionId } from '../../content/schema/bundle.ts';

export type Side = 'left' | 'right';

export const LANGUAGES: readonly Language[] = ['en', 'es'];
export const REGIONS: readonly RegionId[] = ['head', 'neck', 'low-back'];
export const STEPS = ['where', 'band', 'injection', 'after', 'exercises'] as const;
export const STAGES = ['before', 'needle', 'twitch', 'release'] as const;

export type Step = (typeof STEPS)[number];
export type Stage = (typeof STAGES)[number];

/** A trigger point that is looked at, and how far its story has been told. */
export interface PointView {
  id: string;
  step: Step;
  /** Of the injection step only. */
  stage: Stage;
}

/** Everything that decides what is shown: the address of the page is exactly this. */
export interface View {
  language: Language;
  /** A review sheet is of a region, for printing. */
  page: 'explore' | 'about' | 'review';
  region?: RegionId;
  /** A muscle of the region, and the side that is looked at. */
  muscle?: string;
  side: Side;
  point?: PointView;
}

export const startView = (language: Language): View => ({ language, page: 'explore', side: 'right' });

export const regionView = (from: View, region: RegionId): View => ({
  language: from.language,
  page: 'explore',
  region,
  side: from.side,
});

export const muscleView = (from: View, region: RegionId, muscle: string, side: Side): View => ({
  ...regionView(from, region),
  muscle,
  side,
});

export const pointView = (
  from: View,
  region: RegionId,
  muscle: string,
  side: Side,
  id: string,
  step: Step = 'where',
  stage: Stage = 'before',
): View => ({ ...muscleView(from, region, muscle, side), point: { id, step, stage } });

export const reviewView = (from: View, region: RegionId): View => ({
  ...startView(from.language),
  page: 'review',
  region,
});

/**
 * The address of a view, as the part of the URL after '#':
 * /language/region/muscle/side/point/step/stage, cut after the last part that is set; /language/about;
 * /language/review/region.
 */
export function formatAddress(view: View): string {
  const { language, page, region, muscle, side, point } = view;
  if (page === 'about') return `/${language}/about`;
  if (page === 'review') return region ? `/${language}/review/${region}` : `/${language}`;
  const parts: string[] = [language];
  if (region) parts.push(region);
  if (region && muscle) parts.push(muscle, side);
  if (region && muscle && point) {
    parts.push(point.id, point.step);
    if (point.step === 'injection') parts.push(point.stage);
  }
  return `/${parts.join('/')}`;
}

const among = <T extends string>(list: readonly T[], word: string | undefined): T | undefined =>
  list.find((item) => item === word);

/**
 * Reads an address. What can be understood from the left is kept; `broken` says that something could not.
 * Ids of muscles and points are only checked for their form here: see `checkView`.
 */
export function parseAddress(address: string, fallback: Language): { view: View; broken: boolean } {
  const parts = address
    .replace(/^#?\/?/, '')
    .split('/')
    .filter(Boolean);
  const language = among(LANGUAGES, parts[0]);
  const start = startView(language ?? fallback);
  if (parts.length === 0) return { view: start, broken: false };
  if (!language) return { view: start, broken: true };
  if (parts.length === 1) return { view: start, broken: false };
  if (parts[1] === 'about') return { view: { ...start, page: 'about' }, broken: parts.length > 2 };
  if (parts[1] === 'review') {
    const reviewed = among(REGIONS, parts[2]);
    if (!reviewed) return { view: start, broken: true };
    return { view: reviewView(start, reviewed), broken: parts.length > 3 };
  }
  const region = among(REGIONS, parts[1]);
  if (!region) return { view: start, broken: true };
  const inRegion = regionView(start, region);
  if (parts.length === 2) return { view: inRegion, broken: false };
  const side = among<Side>(['left', 'right'], parts[3]);
  if (!isId(parts[2]) || !side) return { view: inRegion, broken: true };
  const onMuscle = muscleView(start, region, parts[2], side);
  if (parts.length === 4) return { view: onMuscle, broken: false };
  if (!isId(parts[4])) return { view: onMuscle, broken: true };
  const step = parts[5] === undefined ? 'where' : among(STEPS, parts[5]);
  const stage = parts[6] === undefined ? 'before' : among(STAGES, parts[6]);
  const view = pointView(start, region, parts[2], side, parts[4], step ?? 'where', stage ?? 'before');
  const surplus = parts.length > 7 || (parts[6] !== undefined && step !== 'injection');
  return { view, broken: !step || !stage || surplus };
}

const isId = (word: string | undefined): word is string => word !== undefined && /^[a-z0-9-]+$/.test(word);
