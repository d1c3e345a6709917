import type { Lesson } from './lesson.ts';
import { lessonText, readLesson } from './lesson-text.ts';

/** A lesson of this device. */
interface KeptLesson {
  /** Its name in addresses of this device: small letters and digits. */
  id: string;
  /** How often it was changed: of two windows' lessons the one that was changed more often counts. */
  edits: number;
  /** Undefined: it was removed. */
  lesson: Lesson | undefined;
}

/** What a device keeps of lessons, in the order in which they were begun. */
export interface KeptLessons {
  lessons: readonly KeptLesson[];
  /** Lines that could not be read, as they were found: they are kept, and shown as damaged. */
  strange: readonly string[];
}

export const NO_LESSONS: KeptLessons = { lessons: [], strange: [] };

const LINE = /^([a-z0-9]{1,20}) (\d{1,9}) (.*)$/;
const REMOVED = '-';

/** The text to keep: a line for each lesson, so that damage to one takes nothing from the others. */
export const keptText = ({ lessons, strange }: KeptLessons): string =>
  [
    ...lessons.map(({ id, edits, lesson }) => `${id} ${edits} ${lesson ? lessonText(lesson) : REMOVED}`),
    ...strange,
  ].join('\n');

/** Reads what was kept, in whatever state it is. */
export function readKept(text: string): KeptLessons {
  const lessons: KeptLesson[] = [];
  const strange: string[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    const kept = lessonOf(line);
    if (kept) lessons.push(kept);
    else strange.push(line);
  }
  return joined({ lessons, strange }, NO_LESSONS);
}

function lessonOf(line: string): KeptLesson | undefined {
  const [, id, edits, text] = LINE.exec(line) ?? [];
  if (!id || !text) return undefined;
  if (text === REMOVED) return { id, edits: Number(edits), lesson: undefined };
  const lesson = readLesson(text);
  return 'trouble' in lesson ? undefined : { id, edits: Number(edits), lesson };
}

/** What two windows know, put together lesson by lesson. */
export function joined(one: KeptLessons, other: KeptLessons): KeptLessons {
  const all = new Map<string, KeptLesson>();
  for (const kept of [...one.lessons, ...other.lessons]) {
    const before = all.get(kept.id);
    if (!before || kept.edits > before.edits) all.set(kept.id, kept);
  }
  return { lessons: [...all.values()], strange: [...new Set([...one.strange, ...other.strange])] };
}

/** The lesson of an id, unless it was removed. */
export const keptLesson = ({ lessons }: KeptLessons, id: string | undefined): Lesson | undefined =>
  lessons.find((kept) => kept.id === id)?.lesson;

/** With a lesson put in the place of the one of that id, or behind the others; undefined removes it. */
export function withLesson(all: KeptLessons, id: string, lesson: Lesson | undefined): KeptLessons {
  const before = all.lessons.find((kept) => kept.id === id);
  const next: KeptLesson = { id, edits: (before?.edits ?? 0) + 1, lesson };
  const lessons = before ? all.lessons.map((kept) => (kept.id === id ? next : kept)) : [...all.lessons, next];
  return { ...all, lessons };
}
