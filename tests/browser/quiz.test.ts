import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { lookup } from '../../src/core/content/lookup.ts';
import type { RegionId } from '../../src/core/ids.ts';
import { quizBank } from '../../src/domain/quiz/bank.ts';
import type { Question } from '../../src/domain/quiz/question.ts';
import { questionsFor } from '../../src/domain/quiz/questions-of.ts';
import { QUIZ_KINDS, type QuizKind } from '../../src/domain/view/options.ts';
import { en } from '../../src/words/en.ts';
import { violations } from '../tools/axe.ts';
import { readBundle, readMore } from '../tools/read-bundle.ts';
import { readIndex } from '../tools/read-index.ts';
import { visitors } from '../tools/visitors.ts';

const { visit } = visitors();
const content = readBundle('en');
const bank = quizBank({ content, index: readIndex(), lessons: readMore('en').lessons });
const REGION: RegionId = 'neck';

const questionsIn = (kind: QuizKind) => questionsFor(bank, { kind, of: { region: REGION } }, content);

const choices = (page: Page) => page.locator('#text [data-choices] button');
const result = (page: Page) => page.locator('#text section[data-score]');
const addressOf = (question: Question) => `/en/practice/${REGION}?quiz=${question.id}`;

/** What would tell the answer of a question, anywhere but in the question and its choices. */
function telling({
  kind,
  muscle,
  point,
  choices: all,
  right,
  rights = [right],
  statement,
}: Question): string[] {
  if (statement) return [en.certainty[statement.certainty], `data-certainty="${statement.certainty}"`];
  const told = lookup(content).muscle(muscle)!;
  // What is painted on is drawn with all its areas by their ids; that none stands out is looked at beside the other answers.
  if (kind === 'paint') return [muscle, point!];
  const ids = [muscle, point, ...rights.flatMap((at) => [...all[at]!])].filter((id) => id !== undefined);
  const site = kind === 'pattern' ? [lookup(content).point(point)?.name ?? ''] : [];
  // Skin and fat are words of everything.
  const words = ids.filter((id) => !['skin', 'fat', 'kidney'].includes(id));
  return kind === 'name' || kind === 'pattern' ? [...words, told.name, told.latin, ...site] : words;
}

/** All that the page holds but the question and its choices, with names that stand in attributes; and its title and address. */
const everything = (page: Page) =>
  page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    for (const part of copy.querySelectorAll('script, style, link, [data-asked]')) part.remove();
    // Of the choices only what is written: nothing else of them may tell which is right.
    for (const part of copy.querySelectorAll('[data-choices]'))
      for (const text of part.querySelectorAll('button > span:first-child, label > span, li > span'))
        text.textContent = '';
    return [copy.outerHTML, document.title, location.href].join('\n');
  });

/** Opens a question and lists what tells its answer before it is given; `asked`: what the page asked the host for since it is there. */
async function leaks(page: Page, question: Question, asked: string[]): Promise<string[]> {
  asked.length = 0;
  await page.evaluate((to) => {
    location.hash = to;
  }, addressOf(question));
  await page.locator(`[data-asked="${question.id}"]`).waitFor();
  await page
    .locator('#text details')
    .first()
    .waitFor({ timeout: 300 })
    .catch(() => undefined);
  const text = await everything(page);
  const all = `${text}\n${asked.join('\n')}`;
  return telling(question)
    .filter((word) => all.includes(word))
    .map((word) => `${question.kind} ${question.point ?? question.muscle}: ${word}`);
}

/** Some of every kind. */
const some = (each: number): Question[] =>
  QUIZ_KINDS.flatMap((kind) => {
    const list = questionsIn(kind);
    return Array.from({ length: each }, (_, i) => list[Math.floor(((i + 0.5) * list.length) / each)]!);
  });

describe('before a question is answered nothing tells the answer', () => {
  it.each(['none', 'counted'] as const)('with a picture that is %s', async (picture) => {
    const asked: string[] = [];
    const { page, errors, foreign } = await visit({ at: '/en/practice', picture });
    page.on('request', (request) => asked.push(request.url()));
    const found: string[] = [];
    for (const question of some(picture === 'none' ? 6 : 2))
      found.push(...(await leaks(page, question, asked)));
    expect(found).toEqual([]);
    expect([...errors, ...foreign]).toEqual([]);
  });
});

describe('practice', () => {
  it('is found at the start, asked and answered by keyboard alone, and says what is taught with its source', async () => {
    const { page, errors, foreign } = await visit({ at: '/en', picture: 'counted' });
    await page.getByRole('link', { name: 'Practice: questions to learn by' }).press('Enter');
    await page.getByRole('radio', { name: 'Name the muscle' }).press('Space');
    await page.getByRole('link', { name: /^Neck/ }).press('Enter');
    await choices(page).nth(3).waitFor();
    expect(await violations(page)).toEqual([]);
    const id = await page.locator('[data-asked]').getAttribute('data-asked');
    const question = bank.find((q) => q.id === id)!;
    expect(question.kind).toBe('name');
    await choices(page).nth(question.right).press('Enter');
    await result(page).getByText('Right', { exact: true }).waitFor();
    // The heading of the result has the focus, and the picture shows the place with its names.
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('result');
    await page.locator('[data-tag]').first().waitFor({ state: 'attached' });
    await expect.poll(() => page.locator('[data-announcement="quiz"]').textContent()).toContain('Right');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Next question' }).press('Enter');
    await expect.poll(() => page.locator('[data-asked]').getAttribute('data-asked')).not.toBe(id);
    await page.getByText('1 of 1 right so far').waitFor();
    // One step back leads out of the questions.
    await page.goBack();
    await page.getByRole('radio', { name: 'Name the muscle' }).waitFor();
    expect([...errors, ...foreign]).toEqual([]);
  });

  it('finds a site by number and by a tap on the flat map with the same score', async () => {
    const { page, errors } = await visit({ at: '/en/practice', picture: 'none' });
    const question = questionsIn('find').find((q) => q.point === 'trapezius-descending-top')!;
    const open = async () => {
      await page.evaluate((to) => {
        location.hash = to;
      }, addressOf(question));
      await page.locator(`[data-asked="${question.id}"]`).waitFor();
    };
    await open();
    await choices(page).nth(question.right).click();
    await result(page).getByText('Right', { exact: true }).waitFor();
    // The picture has no numbers any more: places are told by their names.
    await choices(page).nth(question.right).getByText(lookup(content).point(question.point)!.name).waitFor();
    expect(await page.locator('#text').textContent()).not.toContain('Number');
    await page.evaluate(() => {
      location.hash = '/en/practice';
    });
    await page.getByRole('radio', { name: 'Name the muscle' }).waitFor();
    for (const at of [question.right, (question.right + 1) % question.choices.length]) {
      await open();
      const pin = page.locator(`[data-face]:not([hidden]) [data-own-mark="${at + 1}"] circle`).first();
      await pin.waitFor({ state: 'attached' });
      const box = (await pin.boundingBox())!;
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
      await result(page).waitFor();
      expect(await result(page).getAttribute('data-score')).toBe(at === question.right ? 'right' : 'wrong');
      await page.evaluate(() => {
        location.hash = '/en/practice';
      });
      await page.getByRole('radio', { name: 'Name the muscle' }).waitFor();
    }
    expect(errors).toEqual([]);
  });

  it('finds a site by a tap on the body', async () => {
    const { page, errors } = await visit({ at: '/en/practice', picture: 'counted' });
    const question = questionsIn('find').find((q) => q.point === 'trapezius-descending-top')!;
    await page.evaluate((to) => {
      location.hash = to;
    }, addressOf(question));
    const pin = page.locator(`[data-tag="pin ${question.right + 1}"] span`).first();
    await pin.waitFor();
    await page.waitForFunction(() =>
      document.querySelector('[data-tag="pin 1"]')?.getAttribute('style')?.includes('visible'),
    );
    const box = (await pin.boundingBox())!;
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await result(page).waitFor();
    expect(await result(page).getAttribute('data-score')).toBe('right');
    expect(errors).toEqual([]);
  });

  it('keeps progress only when it is asked to, through a reload, and deletes it', async () => {
    const { page, errors } = await visit({ at: '/en/practice', picture: 'none' });
    const stored = () => page.evaluate(() => localStorage.getItem('trigger-point-explorer:practice'));
    const question = questionsIn('clear')[0]!;
    const answer = async () => {
      await page.evaluate((to) => {
        location.hash = to;
      }, addressOf(question));
      await page.locator(`[data-asked="${question.id}"]`).waitFor();
      await choices(page).nth(question.right).click();
      await result(page).waitFor();
      await page.getByRole('link', { name: 'Other questions' }).click();
    };
    await answer();
    await page.getByText('None of your answers are kept.').waitFor();
    expect(await stored()).toBeNull();
    await page.getByRole('button', { name: 'Keep my progress on this device' }).click();
    await answer();
    await page.reload();
    await page.getByText('This device keeps your answers to 1 question.').waitFor();
    expect(await stored()).toContain(question.id);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as a file' }).click(),
    ]);
    const path = join(mkdtempSync(join(tmpdir(), 'practice-')), 'practice.txt');
    await file.saveAs(path);
    await page.getByRole('button', { name: 'Delete my progress' }).click();
    await page.getByText('Deleted. None of your answers are kept now.').waitFor();
    expect(await stored()).toBeNull();
    await page.getByLabel('Open a file of progress').setInputFiles(path);
    await page.getByText('This device keeps your answers to 1 question.').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.evaluate(() => {
      location.hash = '/en/about';
    });
    await page.locator('[data-kept="practice"]').waitFor();
    await page.getByRole('button', { name: 'Clear all of it' }).click();
    await expect.poll(stored).toBeNull();
    expect(errors).toEqual([]);
  });
});
