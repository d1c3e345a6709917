import { type SealTrouble, sealWord, unsealWord } from '../../core/code/sealed.ts';
import type { Lesson } from './lesson.ts';
import { lessonText, readLesson } from './lesson-text.ts';

/*
 * A lesson as a word of a link: its text, packed (deflate, RFC 1951) and sealed with length and check.
 */

const KIND = 'lesson';
const VERSION = 1;
/** What a seal holds, bytes. */
const MOST_BYTES = 1000;
/** The letters of so many bytes with their seal. */
const LONGEST_WORD = 1342;
/** A packed text of a seal cannot open to more than this, bytes: what does was made to harm. */
const MOST_OPENED = 400_000;

/** Whether this browser can pack lessons into links and open such links. */
export const canPack = (): boolean => typeof CompressionStream === 'function';

/** The word of a lesson; undefined where it is too long for a link, or this browser cannot pack it. */
export async function lessonWord(lesson: Lesson): Promise<string | undefined> {
  if (!canPack()) return undefined;
  const text = new TextEncoder().encode(lessonText(lesson));
  const packed = await through(text, new CompressionStream('deflate-raw'));
  return packed && packed.length <= MOST_BYTES ? sealWord(KIND, VERSION, [...packed]) : undefined;
}

/** The lesson of a word: all of it, or what is wrong. */
export async function readLessonWord(word: string): Promise<{ lesson: Lesson } | SealTrouble> {
  const opened = unsealWord(KIND, [VERSION], word, LONGEST_WORD);
  if (!('content' in opened)) return opened;
  if (!canPack()) return { trouble: 'newer' };
  const bytes = await through(Uint8Array.from(opened.content), new DecompressionStream('deflate-raw'));
  const lesson = bytes && readLesson(new TextDecoder().decode(bytes));
  if (!lesson || 'trouble' in lesson) return { trouble: lesson?.trouble === 'newer' ? 'newer' : 'damaged' };
  return { lesson };
}

/** All that comes out of a stream when something is put in; undefined where that is damaged or too much. */
async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      parts.push(value);
      length += value.length;
      if (length > MOST_OPENED) {
        await reader.cancel();
        return undefined;
      }
    }
  } catch {
    return undefined;
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
