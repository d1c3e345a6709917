import { crc32 } from '../../core/code/crc32.ts';
import { asId, type ExerciseId } from '../../core/ids.ts';
import { type Diary, type Entry, mergedEntries, type Noted, PAIN, WORST } from './diary.ts';

/*
 * The diary as it is kept: a line for each entry, "day what value turn check", so that damage to one takes nothing from the others. A
 * line with a right check that says something else was written by a newer app, and is kept as it stands.
 */

/** Another way to write gets another number here, and its own lines. */
const HEAD = 'diary 1';
const LINE = /^(-?\d{1,6}) ([a-z0-9-]{1,60}) (\d{1,2}|-) (\d{1,12})$/;
/** More lines that are not understood are not carried along. */
const MOST_STRANGE = 500;
const CHECK = 36 ** 4;

const checked = (text: string): string => {
  const bytes = [...new TextEncoder().encode(text)];
  return `${text} ${(crc32(bytes) % CHECK).toString(36).padStart(4, '0')}`;
};

/** What a kept text holds: all entries that can be read, and the lines of a newer app. */
export interface ReadDiary {
  entries: Diary;
  strange: readonly string[];
}

/** Reads what was kept, in whatever state it is. */
export function readDiary(text: string): ReadDiary {
  const strange = new Set<string>();
  const entries: Entry[] = [];
  for (const line of text.split('\n')) {
    const said = line.slice(0, -5);
    if (said === HEAD || checked(said) !== line) continue;
    const entry = entryOf(said);
    if (entry) entries.push(entry);
    else if (strange.size < MOST_STRANGE) strange.add(line);
  }
  return { entries: mergedEntries(entries), strange: [...strange] };
}

function entryOf(said: string): Entry | undefined {
  const [, day, what, value, turn] = LINE.exec(said) ?? [];
  if (!day || !what || !value || !turn) return undefined;
  const of: Noted = what === PAIN ? PAIN : asId<ExerciseId>(what);
  const number = value === '-' ? undefined : Number(value);
  if (number !== undefined && (of === PAIN ? number > WORST : number !== 1)) return undefined;
  return { day: Number(day), what: of, value: number, turn: Number(turn) };
}

/** The text to keep. An empty diary is one too: it says that the person wants one. */
export const diaryText = ({ entries, strange }: ReadDiary): string =>
  [
    checked(HEAD),
    ...[...entries.values()].map(({ day, what, value, turn }) =>
      checked(`${day} ${what} ${value ?? '-'} ${turn}`),
    ),
    ...strange,
  ].join('\n');
