import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { lookup } from '../../src/core/content/lookup.ts';
import { quizBank } from '../../src/domain/quiz/bank.ts';
import type { Question } from '../../src/domain/quiz/question.ts';
import { en } from '../../src/words/en.ts';
import { readBundle, readMore } from './read-bundle.ts';
import { readIndex } from './read-index.ts';

const content = readBundle('en');
export const taught = readMore('en').lessons;
export const bank = quizBank({ content, index: readIndex(), lessons: taught });

export const lessonKey = (page: Page, name: string): Locator =>
  page.locator(`[data-lesson="${name}"]`).first();
export const hashOf = (page: Page) => page.evaluate(() => location.hash);
/** The driver waits for frames, of which a window behind another has few: pressed in the page itself. */
export const pressIn = (page: Page, name: string) =>
  page.evaluate((of) => document.querySelector<HTMLElement>(`[data-lesson="${of}"]`)?.click(), name);

/** What tells the answer of a question, anywhere but in the question and its choices. */
function telling({ kind, muscle, point, choices, right, statement }: Question): string[] {
  // The muscle is shown; what must not be told is how sure the statement is, in a word or by its sign.
  if (statement) return [en.certainty[statement.certainty], `data-certainty="${statement.certainty}"`];
  const told = lookup(content).muscle(muscle)!;
  const site = lookup(content).point(point)?.name ?? told.name;
  const named = kind === 'name' || kind === 'pattern' ? [told.name, told.latin, site] : [];
  // Skin and fat are words of everything.
  const plain = ['skin', 'fat', 'kidney'];
  return [...[muscle, point ?? muscle, ...choices[right]!].filter((id) => !plain.includes(id)), ...named];
}

/** All that a page holds, its title and address too, but for the question and the words of its choices. */
const held = (page: Page) =>
  page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    for (const part of copy.querySelectorAll('script, style, link, [data-asked]')) part.remove();
    for (const text of copy.querySelectorAll('[data-choices] li span')) text.textContent = '';
    return [copy.outerHTML, document.title, location.href].join('\n');
  });

/** What of a page tells the answer of the question that it asks. */
export async function leaks(page: Page, question: Question): Promise<string[]> {
  const all = await held(page);
  return telling(question)
    .filter((word) => all.includes(word))
    .map((word) => `${question.kind} ${question.point ?? question.muscle}: ${word}`);
}

export const askedId = (page: Page) => page.locator('[data-asked]').getAttribute('data-asked');
const ends = (page: Page) => lessonKey(page, 'next').getAttribute('aria-disabled');

/** Goes through a lesson from its first view; at each question and each view something is looked at. */
export async function walkLesson(
  page: Page,
  look: (question: Question | undefined) => Promise<void>,
): Promise<void> {
  for (;;) {
    const at = await hashOf(page);
    const id = /quiz=([a-z0-9]+)/.exec(at)?.[1];
    if (id) await page.locator(`[data-asked="${id}"]`).waitFor();
    await look(bank.find((question) => question.id === id));
    if (await ends(page)) return;
    await pressIn(page, 'next');
    await expect.poll(() => hashOf(page)).not.toBe(at);
  }
}
