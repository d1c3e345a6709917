import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { createServer, type ViteDevServer } from 'vite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bootWords } from '../../src/app/build/boot.ts';
import { devBuilds } from '../../src/app/build/dev/dev-builds.ts';
import { LIMB_FILES } from '../../src/core/model/model-files.ts';
import { fakeBuild } from '../tools/fake-build.ts';
import { visitors } from '../tools/visitors.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { visit } = visitors();

let empty: string;
let server: ViteDevServer;
let content: ReturnType<typeof fakeBuild>;
let models: ReturnType<typeof fakeBuild>;

/** The files of a folder of what is built, as one to copy each from. */
const built = (folder: string, which: (name: string) => boolean): Record<string, string> =>
  Object.fromEntries(
    readdirSync(join(root, 'public', folder))
      .filter(which)
      .map((name) => [name, join(root, 'public', folder, name)]),
  );
const ofLimbs = (name: string): boolean =>
  name === 'limbs.json' || Object.hasOwn(LIMB_FILES, name.replace(/\.glb$/, ''));

beforeEach(async () => {
  empty = mkdtempSync(join(tmpdir(), 'dev-page-'));
  mkdirSync(join(empty, 'public'));
  content = fakeBuild(join(empty, 'public', 'content'));
  models = fakeBuild(join(empty, 'public', 'models'));
  server = await createServer({
    root,
    configFile: false,
    mode: 'development',
    logLevel: 'silent',
    publicDir: join(empty, 'public'),
    cacheDir: join(empty, 'vite'),
    resolve: { dedupe: ['three'] },
    server: { port: 0, host: '127.0.0.1', watch: null, fs: { strict: false } },
    plugins: [
      react(),
      bootWords(),
      devBuilds([
        { folder: 'content', command: content.command, sources: [], servesOld: false },
        { folder: 'models', command: models.command, sources: [], servesOld: true },
      ]),
    ],
  });
  await server.listen();
});

afterEach(async () => {
  await server.close();
  rmSync(empty, { recursive: true, force: true });
});

describe('the page of the development server, where nothing is built', () => {
  it('is there with its text, says how far the body is, and shows it as soon as it is built', async () => {
    const url = server.resolvedUrls!.local[0]!;
    const { page } = await visit({ until: 'nothing', picture: 'counted' }, url);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    content.does({ copy: built('content', () => true), end: {} });
    await page.locator('#text h1').waitFor({ timeout: 90_000 });
    models.does({ tell: { step: 'mesh', done: 12, of: 48 } });
    const picture = page.locator('[data-stage]');
    await picture.getByText('The 3D body is being built.').waitFor();
    await picture.getByText('12 of 48').waitFor();
    expect(await picture.getByRole('progressbar', { name: 'Shapes' }).getAttribute('value')).toBe('12');

    const body = built('models', (name) => !ofLimbs(name));
    models.does({ copy: body, tell: { files: Object.keys(body) } });
    await page.locator('[data-stage="ready"][data-whole]').waitFor({ timeout: 90_000 });
    models.does({ tell: { step: 'shade', done: 3, of: 90 } });
    await picture.getByText('Arms, legs and face are still being built.').waitFor();
    const limbs = built('models', ofLimbs);
    models.does({ copy: limbs, tell: { files: Object.keys(limbs) } });
    models.does({ end: {} });
    await picture.getByText('Arms, legs and face').waitFor({ state: 'detached' });
  });

  it('says in the language of the page why the body could not be built', async () => {
    const url = server.resolvedUrls!.local[0]!;
    content.does({ copy: built('content', () => true), end: {} });
    const { page } = await visit({ at: '/es', until: 'nothing', picture: 'counted' }, url);
    await page.locator('#text h1').waitFor({ timeout: 90_000 });
    models.does({ end: { failure: 'The model was not built.\nfemur: its head is gone' } });
    const alert = page.getByRole('alert').filter({ hasText: 'Esto no se pudo construir.' });
    await alert.waitFor();
    expect(await alert.textContent()).toContain('femur: its head is gone');
  });
});
