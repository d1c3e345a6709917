import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { unzipSync } from 'fflate';
import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bank } from '../tools/lesson-walk.ts';
import { visitors } from '../tools/visitors.ts';

const ROOT = join(import.meta.dirname, '../..');
const { visit } = visitors();

/** A learning platform, by a second library: it keeps what it is told as long as its window lasts. */
const PLATFORM = `<!doctype html><title>Platform</title><script src="scorm12.js"></script><script>
const KEPT = ['lesson_status', 'lesson_location', 'score.raw'].map((name) => 'cmi.core.' + name).concat('cmi.suspend_data');
window.API = new Scorm12API({ autocommit: false, logLevel: 5 });
if (sessionStorage.kept) API.loadFromFlattenedJSON(JSON.parse(sessionStorage.kept), '');
API.on('LMSCommit', () => {
  sessionStorage.kept = JSON.stringify(Object.fromEntries(KEPT.map((name) => [name, String(API.getCMIValue(name))])));
});
API.on('LMSFinish', () => { sessionStorage.finished = Number(sessionStorage.finished ?? 0) + 1; });
</script><iframe src="package/index.html" title="Lesson" style="width: 1000px; height: 700px"></iframe>`;

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

let packed: Record<string, Uint8Array>;
const host = createServer((request, response) => {
  const path = new URL(request.url ?? '/', 'http://host').pathname;
  const body =
    path === '/'
      ? PLATFORM
      : path === '/scorm12.js'
        ? readFileSync(join(ROOT, 'node_modules/scorm-again/dist/scorm12.min.js'))
        : packed[path.replace('/package/', '')];
  if (body === undefined) response.writeHead(404).end();
  else
    response
      .writeHead(200, { 'content-type': TYPES[extname(path) || '.html'] ?? 'application/octet-stream' })
      .end(body);
});
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'scorm-'));
  const cli = [
    'node_modules/tsx/dist/cli.mjs',
    'src/app/build/scorm/cli.ts',
    'neck-headache',
    '--to',
    folder,
  ];
  execFileSync(process.execPath, cli, { cwd: ROOT, stdio: 'pipe' });
  packed = unzipSync(new Uint8Array(readFileSync(join(folder, 'neck-headache-en.zip'))));
  await new Promise<void>((done) => host.listen(0, done));
});
afterAll(() => host.close());

const key = (lesson: FrameLocator, name: string) => lesson.locator(`[data-lesson="${name}"]`).first();
const kept = (page: Page) =>
  page.evaluate(() => JSON.parse(sessionStorage.getItem('kept') ?? '{}') as Record<string, string>);

/** From a question: the right answer, and on to the view. */
async function answer(lesson: FrameLocator): Promise<void> {
  const id = await lesson.locator('[data-asked]').getAttribute('data-asked');
  const question = bank.find((one) => one.id === id)!;
  await lesson.locator('#text [data-choices] button').nth(question.right).click();
  await lesson.locator('section[data-score="right"]').waitFor();
}

it('a package plays in a frame of a learning platform, is put by and goes on, scores, and is passed; the app itself has none of it', async () => {
  const failed: string[] = [];
  const { page, errors, foreign } = await visit(
    {
      picture: 'none',
      until: 'nothing',
      before: async (of) =>
        of.on('response', (response) => {
          if (response.status() >= 400) failed.push(response.url());
        }),
    },
    `http://127.0.0.1:${(host.address() as AddressInfo).port}/`,
  );
  const lesson = page.frameLocator('iframe');
  const number = (at: number) => lesson.getByText(`View ${at} of 7`).first().waitFor();
  await number(1);
  for (const name of ['present', 'window', 'teams', 'time', 'close', 'not-recorded'])
    expect(await lesson.locator(`[data-lesson="${name}"]`).count(), name).toBe(0);
  await expect.poll(async () => (await kept(page))['cmi.core.lesson_status']).toBe('incomplete');
  for (const at of [2, 3]) {
    await key(lesson, 'next').click();
    await answer(lesson);
    await key(lesson, 'next').click();
    await number(at);
    await key(lesson, 'answer').waitFor();
  }
  await expect.poll(async () => (await kept(page))['cmi.core.score.raw']).toBe('50');
  // The window of the platform is loaded anew: the lesson goes on at its view, with its answers.
  await page.reload();
  await number(3);
  await key(lesson, 'answer').waitFor();
  expect(await page.evaluate(() => sessionStorage.getItem('finished'))).toBe('1');
  for (const at of [4, 5]) {
    await key(lesson, 'next').click();
    await answer(lesson);
    await key(lesson, 'next').click();
    await number(at);
  }
  for (const at of [6, 7]) {
    await key(lesson, 'next').click();
    await number(at);
  }
  await expect.poll(async () => (await kept(page))['cmi.core.lesson_status']).toBe('passed');
  const end = await kept(page);
  expect(end['cmi.core.score.raw']).toBe('100');
  await key(lesson, 'end').click();
  await lesson.locator('[data-lesson="ended"][data-status="passed"]:focus').waitFor();
  await key(lesson, 'to-lesson').click();
  await number(7);
  console.log(
    `package: ${Object.keys(packed).length} files; kept by the platform: ${end['cmi.suspend_data']}`,
  );
  // Without a platform around it the lesson plays, and says that it is not recorded.
  await page.goto(new URL('package/index.html', page.url()).href);
  await page.locator('[role="status"] [data-lesson="not-recorded"]').waitFor();
  await page.locator('[data-lesson="next"]').waitFor();
  expect([...errors, ...foreign, ...failed]).toEqual([]);

  const manifest = new TextDecoder().decode(packed['imsmanifest.xml']);
  const listed = [...manifest.matchAll(/<file href="([^"]+)"/g)].map(([, file]) => file);
  expect([...listed, 'imsmanifest.xml'].sort()).toEqual(Object.keys(packed).sort());
  const built = readdirSync(join(ROOT, 'dist/assets')).filter((file) => file.endsWith('.js'));
  const telling = built.filter((file) =>
    /LMSInitialize|not being recorded here/.test(readFileSync(join(ROOT, 'dist/assets', file), 'utf8')),
  );
  expect(telling).toEqual([]);
});
