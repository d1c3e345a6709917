import type { Lesson } from '../../domain/lesson/lesson.ts';
import { lessonText } from '../../domain/lesson/lesson-text.ts';
import { saveFile } from '../parts/save-file.ts';

/** Gives a lesson as a file that is called after it; `unnamed`: what one is called whose name has no letter for that. */
export function saveLesson(lesson: Lesson, unnamed: string): void {
  const name = lesson.title
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .replace(/-{1,99}$/, '')
    .slice(0, 40);
  saveFile(`${name || unnamed}.lesson.json`, 'application/json', lessonText(lesson));
}
