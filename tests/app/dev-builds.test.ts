import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLogger, createServer, type ViteDevServer } from 'vite';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { devBuilds } from '../../src/app/build/dev/dev-builds.ts';
import { fakeBuild } from '../tools/fake-build.ts';

/** What has not come by then will not come. */
const LATE = { timeout: 20_000 };

let root: string;
let models: string;
let build: ReturnType<typeof fakeBuild>;
let server: ViteDevServer | undefined;
let url: string;
const said = vi.fn<(text: string) => void>();
const sent = vi.fn<(message: unknown) => void>();

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dev-builds-'));
  models = join(root, 'public', 'models');
  mkdirSync(join(root, 'models'));
  writeFileSync(join(root, 'index.html'), '<!doctype html><title>Here</title>');
  build = fakeBuild(models);
  said.mockClear();
  sent.mockClear();
});

afterEach(async () => {
  await server?.close();
  server = undefined;
  rmSync(root, { recursive: true, force: true });
});

async function start(): Promise<void> {
  const logger = { ...createLogger('silent'), error: said };
  server = await createServer({
    root,
    configFile: false,
    mode: 'development',
    customLogger: logger,
    cacheDir: join(root, '.vite'),
    server: { port: 0, host: '127.0.0.1' },
    plugins: [
      devBuilds([{ folder: 'models', command: build.command, sources: ['models'], servesOld: true }]),
    ],
  });
  vi.spyOn(server.ws, 'send').mockImplementation(sent);
  await server.listen();
  url = server.resolvedUrls!.local[0]!;
}

/** The text of a file of the model, once the server gives it. As browsers do, it asks again where a connection ends early. */
const ask = async (name: string, again = true): Promise<string> => {
  try {
    const response = await fetch(`${url}models/${name}`);
    return `${response.status} ${(await response.text()).trim()}`;
  } catch (cause) {
    if (again) return ask(name, false);
    throw cause;
  }
};

/** What a request comes to; `undefined` while it waits. */
function watched(answer: Promise<string>): () => string | undefined {
  let came: string | undefined;
  void answer.then((text) => {
    came = text;
  });
  return () => came;
}

const reloads = () => sent.mock.calls.filter(([m]) => JSON.stringify(m).includes('full-reload')).length;

describe('the development server', () => {
  it('has the page while nothing is built, and each file as soon as it is', async () => {
    await start();
    const [body, limbs] = [ask('index.json'), watched(ask('limbs.json'))];
    const early = watched(body);
    expect(await (await fetch(url)).text()).toContain('<title>Here</title>');
    expect(early()).toBeUndefined();
    build.does({ write: { 'index.json': '{"body":1}' }, tell: { files: ['index.json'] } });
    expect(await body).toBe('200 {"body":1}');
    expect(limbs()).toBeUndefined();
    build.does({ write: { 'limbs.json': '{"limbs":1}' }, tell: { files: ['limbs.json'] } });
    await expect.poll(limbs, LATE).toBe('200 {"limbs":1}');
    build.does({ end: {} });
    await expect.poll(() => ask('none.json'), LATE).toBe('404 There is no none.json.');
    expect(reloads()).toBe(0);
  });

  it('tells in the page and in the terminal why a build failed, and tries again after a change', async () => {
    await start();
    const waiting = ask('index.json');
    build.does({ end: { failure: 'The model was not built.\nfemur: its head is gone' } });
    expect(await waiting).toBe('503 The model was not built.\nfemur: its head is gone');
    expect(sent).toHaveBeenCalledWith('build:state', {
      state: 'failed',
      message: 'The model was not built.\nfemur: its head is gone',
    });
    expect(said.mock.calls.flat().join('\n')).toContain('femur: its head is gone');
    expect(await ask('limbs.json')).toContain('503');

    build.does({ write: { 'index.json': '{}' }, tell: { files: ['index.json'] } });
    build.does({ end: {} });
    await expect
      .poll(
        () => {
          // More than once: the watcher may not have begun to look. Not too often: edits that follow each other are one.
          writeFileSync(join(root, 'models', 'femur.json'), String(Math.random()));
          return ask('index.json');
        },
        { interval: 1000, timeout: 30_000 },
      )
      .toBe('200 {}');
    // The page went without; now it is shown.
    await expect.poll(reloads, LATE).toBe(1);
  });

  it('shows what an earlier build has left until there is something newer', async () => {
    mkdirSync(models, { recursive: true });
    writeFileSync(join(models, 'index.json'), '"old"');
    writeFileSync(join(models, 'limbs.json'), '"old limbs"');
    await start();
    expect(await ask('index.json')).toBe('200 "old"');
    build.does({ write: { 'index.json': '"new"' }, tell: { files: ['index.json'] } });
    await expect.poll(reloads, LATE).toBe(1);
    expect(await ask('index.json')).toBe('200 "new"');
    // Old limbs do not fit a new body.
    const limbs = watched(ask('limbs.json'));
    build.does({ write: { 'limbs.json': '"new limbs"' }, tell: { files: ['limbs.json'] } });
    await expect.poll(limbs, LATE).toBe('200 "new limbs"');
  });

  it('leaves the page as it is where nothing was to be built', async () => {
    mkdirSync(models, { recursive: true });
    writeFileSync(join(models, 'index.json'), '"as it was"');
    await start();
    expect(await ask('index.json')).toBe('200 "as it was"');
    build.does({ end: {} });
    await expect.poll(() => sent.mock.calls.at(-1), LATE).toEqual(['build:state', { state: 'done' }]);
    expect(reloads()).toBe(0);
  });
});
