import {
  isId,
  LANGUAGES,
  type Language,
  type MuscleId,
  type PointId,
  REGIONS,
  type RegionId,
  SIDES,
  STAGES,
  STEPS,
  type Step,
} from '../../core/ids.ts';
import { completed, splitAddress, withoutEntities, wordPage } from './mend-link.ts';
import { formatOptions, parseOptions } from './options.ts';
import { STEP_STARTS, type StoryStep, shownWord, storyStep } from './story-step.ts';
import {
  diaryView,
  lessonView,
  muscleView,
  PAGES,
  type PageName,
  planView,
  pointView,
  practiceView,
  regionView,
  reviewView,
  startView,
  type View,
} from './view.ts';

/** A view that was read from an address, and what of it could not be understood. */
interface ReadAddress {
  view: View;
  /** The path leads nowhere from some place on, or a word of it had to be guessed. */
  broken: boolean;
  /** A detail after '?' was left out. */
  unread: boolean;
}

/**
 * The address of a view, as the part of the URL after '#':
 * /language/region/muscle/side/point/step/stage, cut after the last part that is set; /language/page;
 * /language/review/region, /language/practice or /language/practice/region, /language/plan/word, /language/diary/word, /language/lesson or
 * /language/lesson/word; then the options that differ from their default, after '?'.
 */
export function formatAddress(view: View): string {
  const options = formatOptions(view.options);
  return `/${parts(view).join('/')}${options && `?${options}`}`;
}

function parts({ language, page, region, muscle, side, point, plan, diary, lesson }: View): string[] {
  if (page === 'diary') return [language, page, diary ?? ''];
  if (page === 'plan') return [language, page, plan ?? ''];
  if (page === 'lesson') return lesson ? [language, page, lesson] : [language, page];
  if (page === 'practice') return region ? [language, page, region] : [language, page];
  if (page === 'review') return region ? [language, page, region] : [language];
  if (page !== 'explore') return [language, page];
  if (!region) return [language];
  if (!muscle) return [language, region];
  if (!point) return [language, region, muscle, side];
  const shown = shownWord(point);
  return [language, region, muscle, side, point.id, point.step, ...(shown ? [shown] : [])];
}

const among = <T extends string>(list: readonly T[], word: string | undefined): T | undefined =>
  list.find((item) => item === word);

/** Pages that are known by their name alone; plan and diary are found by `wordPage`. */
const isNamed = (page: PageName): page is Exclude<PageName, 'explore' | 'plan' | 'diary'> =>
  page !== 'explore' && page !== 'plan' && page !== 'diary';

/** What a word of its own is shown as. */
const WORD_VIEWS = { plan: planView, diary: diaryView, lesson: lessonView };

/** The words that may stand behind the language. */
const ROOTS = [...REGIONS, ...PAGES.filter(isNamed)] as const;

/** How many words that are none of ours may stand before the first that is. */
const STRANGERS = 4;

/**
 * Reads an address. What can be understood from the left is kept; what happens to links on their way is mended
 * without a word (`mend-link.ts`). Ids of muscles, points and exercises are only checked for their form here: see
 * `checkView`.
 */
export function parseAddress(address: string, fallback: Language): ReadAddress {
  const pieces = withoutEntities(address).split('#').slice(0, 8);
  const read = pieces.filter((piece) => piece.trim() !== '').map((piece) => parsePiece(piece, fallback));
  return (
    read.find(({ view }) => view.region || view.page !== 'explore') ??
    read.find(({ broken }) => !broken) ??
    read[0] ?? { view: startView(fallback), broken: false, unread: false }
  );
}

function parsePiece(piece: string, fallback: Language): ReadAddress {
  const packed = wordPage(piece);
  if (packed) {
    const start = startView(languageOf(splitAddress(packed.before).words.at(-1)) ?? fallback);
    const { options, broken: unread } = parseOptions(packed.query);
    const view = WORD_VIEWS[packed.page](start, packed.word);
    return { view: { ...view, options }, broken: false, unread };
  }
  const { words, query } = splitAddress(piece);
  const { options, broken: unread } = parseOptions(query);
  const { view, broken } = parsePath(words, fallback);
  return { view: { ...view, options }, broken, unread };
}

/** The language that a tag names: es-MX is Spanish. */
const languageOf = (tag: string | undefined): Language | undefined => among(LANGUAGES, tag?.split('-')[0]);

interface ReadPath {
  view: View;
  broken: boolean;
}

function parsePath(words: readonly string[], fallback: Language): ReadPath {
  const language = languageOf(words[0]);
  if (language || words.length === 0) return parsePlace(words.slice(1), startView(language ?? fallback));
  const root = words.slice(0, STRANGERS + 1).findIndex((word) => among(ROOTS, word));
  const before = languageOf(words[root - 1]);
  const { view, broken } = parsePlace(words.slice(Math.max(root, 0)), startView(before ?? fallback));
  // Without any language it is only short; with another, or with strangers before, something is lost.
  return { view, broken: broken || root !== 0 };
}

/** Reads the words behind the language. */
function parsePlace(words: readonly string[], start: View): ReadPath {
  const [first, second] = words;
  if (first === undefined) return { view: start, broken: false };
  const root = found(ROOTS, words, 0);
  if (!root) return { view: start, broken: true };
  const cut = root !== first;
  switch (root) {
    case 'about':
    case 'pain':
    case 'search':
    case 'help':
    case 'lesson':
      return { view: { ...start, page: root }, broken: cut || words.length > 1 };
    case 'review': {
      const reviewed = found(REGIONS, words, 1);
      if (!reviewed) return { view: start, broken: true };
      return { view: reviewView(start, reviewed), broken: cut || reviewed !== second || words.length > 2 };
    }
    case 'practice': {
      const asked = found(REGIONS, words, 1);
      const lost = second !== asked || words.length > 2;
      return { view: practiceView(start, asked), broken: cut || lost };
    }
    case 'head':
    case 'neck':
    case 'low-back': {
      const { view, broken } = parseMuscle(words, start, root);
      return { view, broken: cut || broken };
    }
  }
}

function parseMuscle(words: readonly string[], start: View, region: RegionId): ReadPath {
  const [, muscle, , point] = words;
  if (muscle === undefined) return { view: regionView(start, region), broken: false };
  if (!isId<MuscleId>(muscle)) return { view: regionView(start, region), broken: true };
  const side = found(SIDES, words, 2);
  const onMuscle = muscleView(start, { region, muscle, ...(side && { side }) });
  if (!side || side !== words[2]) return { view: onMuscle, broken: true };
  if (point === undefined) return { view: onMuscle, broken: false };
  if (!isId<PointId>(point)) return { view: onMuscle, broken: true };
  const step = words[4] === undefined ? 'where' : found(STEPS, words, 4);
  const read = step && parseStep(step, words);
  const at = read ?? STEP_STARTS[step ?? 'where'];
  const whole = read && (words[4] ?? at.step) === at.step && (words[5] ?? shownWord(at)) === shownWord(at);
  return { view: pointView(start, { region, muscle, side, point }, at), broken: !whole || words.length > 6 };
}

/** The step with what the last word names in it; its start without a word, undefined when the word names nothing. */
function parseStep(step: Step, words: readonly string[]): StoryStep | undefined {
  const word = words[5];
  if (word === undefined) return STEP_STARTS[step];
  if (step === 'exercises') return storyStep(step, word);
  const stages: readonly string[] = STAGES[step];
  const stage = found(stages, words, 5);
  return stage ? storyStep(step, stage) : undefined;
}

/** The item of a list that a word names; the last word of an address may be cut. */
function found<T extends string>(list: readonly T[], words: readonly string[], at: number): T | undefined {
  return among(list, words[at]) ?? (at === words.length - 1 ? completed(list, words[at]) : undefined);
}
