import type { Language } from '../../content/schema/bundle.ts';
import { formatOptions, parseOptions } from './options.ts';
import {
  LANGUAGES,
  muscleView,
  pointView,
  REGIONS,
  regionView,
  reviewView,
  type Side,
  STAGES,
  STEPS,
  type Step,
  startView,
  type View,
} from './view.ts';

/** A view that was read from an address, and what of it could not be understood. */
export interface ReadAddress {
  view: View;
  /** The path leads nowhere from some place on. */
  broken: boolean;
  /** A detail after '?' was left out. */
  unread: boolean;
}

/** Pages beside the body, by their address. */
const PAGES = ['about', 'pain', 'search', 'help'] as const;

/**
 * The address of a view, as the part of the URL after '#':
 * /language/region/muscle/side/point/step/stage, cut after the last part that is set; /language/page;
 * /language/review/region; then the options that differ from their default, after '?'.
 */
export function formatAddress(view: View): string {
  const options = formatOptions(view.options);
  return `/${parts(view).join('/')}${options && `?${options}`}`;
}

function parts({ language, page, region, muscle, side, point }: View): string[] {
  if (page === 'review') return region ? [language, page, region] : [language];
  if (page !== 'explore') return [language, page];
  if (!region) return [language];
  if (!muscle) return [language, region];
  if (!point) return [language, region, muscle, side];
  return [language, region, muscle, side, point.id, point.step, ...(point.stage ? [point.stage] : [])];
}

const among = <T extends string>(list: readonly T[], word: string | undefined): T | undefined =>
  list.find((item) => item === word);

/**
 * Reads an address. What can be understood from the left is kept. Ids of muscles, points and exercises are only
 * checked for their form here: see `checkView`.
 */
export function parseAddress(address: string, fallback: Language): ReadAddress {
  const [path = '', ...rest] = address.replace(/^#?\/?/, '').split('?');
  const { options, broken: unread } = parseOptions(rest.join('?'));
  const { view, broken } = parsePath(path.split('/').filter(Boolean), fallback);
  return { view: { ...view, options }, broken, unread };
}

function parsePath(words: readonly string[], fallback: Language): { view: View; broken: boolean } {
  const language = among(LANGUAGES, words[0]);
  const start = startView(language ?? fallback);
  if (words.length === 0) return { view: start, broken: false };
  if (!language) return { view: start, broken: true };
  if (words.length === 1) return { view: start, broken: false };
  const page = among(PAGES, words[1]);
  if (page) return { view: { ...start, page }, broken: words.length > 2 };
  if (words[1] === 'review') {
    const reviewed = among(REGIONS, words[2]);
    if (!reviewed) return { view: start, broken: true };
    return { view: reviewView(start, reviewed), broken: words.length > 3 };
  }
  const region = among(REGIONS, words[1]);
  if (!region) return { view: start, broken: true };
  const inRegion = regionView(start, region);
  if (words.length === 2) return { view: inRegion, broken: false };
  const side = among<Side>(['left', 'right'], words[3]);
  if (!isId(words[2]) || !side) return { view: inRegion, broken: true };
  const onMuscle = muscleView(start, region, words[2], side);
  if (words.length === 4) return { view: onMuscle, broken: false };
  if (!isId(words[4])) return { view: onMuscle, broken: true };
  const step = words[5] === undefined ? 'where' : among(STEPS, words[5]);
  const stage = step && stageOf(step, words[6]);
  const view = pointView(start, region, words[2], side, words[4], step, stage);
  return { view, broken: stage === undefined || words.length > 7 };
}

/** The stage that a word names; the first of the step without a word, undefined when it names none. */
function stageOf(step: Step, word: string | undefined): string | undefined {
  const stages: readonly string[] = STAGES[step];
  if (word === undefined) return stages[0] ?? '';
  if (step === 'exercises') return isId(word) ? word : undefined;
  return among(stages, word);
}

const isId = (word: string | undefined): word is string => word !== undefined && /^[a-z0-9-]+$/.test(word);
