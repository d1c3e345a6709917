import { describe, expect, it } from 'vitest';
import { openApp } from '../open-app.ts';

const text = (value: string, status = 200) => Promise.resolve(new Response(value, { status }));

/** Answers one after the other, the last again and again. */
function open(...answers: (() => Promise<Response>)[]) {
  const app = openApp();
  let asked = 0;
  app.host.answer = () => answers[Math.min(asked++, answers.length - 1)]!();
  const settled = async <T>(asking: Promise<T>): Promise<T> => {
    // A second try is made after a moment.
    asking.catch(() => undefined);
    for (let i = 0; i < 5; i++) {
      await new Promise((resolve) => setImmediate(resolve));
      app.pass(1000);
    }
    return asking;
  };
  return { ...app, settled };
}

const fails = () => Promise.reject(new TypeError('Failed to fetch'));

describe('a file of the app', () => {
  it('is asked for by its name in this build, and by its own where it has no other', async () => {
    const { fetchBytes, host } = open(() => text('abc'));
    expect([...new Uint8Array(await fetchBytes('models/skin.glb'))]).toEqual([97, 98, 99]);
    await fetchBytes('content/en.json');
    expect(host.asked.map(({ url }) => url)).toEqual(['./models/skin-1234.glb', './content/en.json']);
  });

  it('is asked for past the cache where it was asked for in vain', async () => {
    const { fetchBytes, host } = open(() => text('abc'));
    await fetchBytes('a');
    await fetchBytes('a', { again: true });
    expect(host.asked.map(({ cache }) => cache)).toEqual(['default', 'reload']);
  });

  it('comes at the second try where one request went under', async () => {
    const { fetchBytes, host, settled } = open(fails, () => text('abc'));
    expect((await settled(fetchBytes('a'))).byteLength).toBe(3);
    expect(host.asked).toHaveLength(2);
  });

  it.each([
    ['unreachable', fails],
    ['missing', () => text('no such file', 404)],
  ] as const)(
    'is %s where the host gives none, and the host is asked for its build',
    async (trouble, answer) => {
      const { fetchBytes, settled, host, update } = open(answer);
      host.page = { build: 'b' };
      await expect(settled(fetchBytes('models/skin.glb'))).rejects.toMatchObject({
        name: 'FileError',
        file: 'models/skin.glb',
        trouble,
      });
      expect(update.getState().state).toBe('reloading');
    },
  );

  it('that was given up is no trouble', async () => {
    const given = new AbortController();
    const { fetchBytes, settled, update, host } = open(() => {
      given.abort();
      return Promise.reject(given.signal.reason);
    });
    host.page = { build: 'b' };
    await expect(settled(fetchBytes('a', { signal: given.signal }))).rejects.toMatchObject({
      name: 'AbortError',
    });
    expect(update.getState().state).toBe('current');
  });

  it('tells of every piece that comes, and gives the whole of it', async () => {
    const body = new ReadableStream({
      start(on) {
        for (const byte of [1, 2, 3]) on.enqueue(Uint8Array.of(byte));
        on.close();
      },
    });
    const { fetchBytes } = open(() => Promise.resolve(new Response(body)));
    let heard = 0;
    const bytes = await fetchBytes('models/skin.glb', { heard: () => heard++ });
    expect([...new Uint8Array(bytes)]).toEqual([1, 2, 3]);
    expect(heard).toBeGreaterThanOrEqual(3);
  });

  it('is unreachable where it broke off, however it is listened to', async () => {
    const broken = () =>
      Promise.resolve(
        new Response(
          new ReadableStream({
            start(on) {
              on.enqueue(Uint8Array.of(1));
              on.error(new Error('the line broke'));
            },
          }),
        ),
      );
    const { fetchBytes } = open(broken);
    for (const asking of [{}, { heard: () => undefined }])
      await expect(fetchBytes('models/skin.glb', asking)).rejects.toMatchObject({
        name: 'FileError',
        trouble: 'unreachable',
      });
  });
});

describe('a file of JSON', () => {
  it('is what it holds, where it is for this version of the app', async () => {
    const { fetchJson } = open(() => text('{"version":2,"a":1}'));
    expect(await fetchJson('a.json', 2)).toEqual({ version: 2, a: 1 });
  });

  it.each(['<!doctype html>', '', 'null', '7', '[]', '{"a":1}', '{"version":3}', '{"version":"2"}'])(
    'is damaged where it is %s',
    async (answer) => {
      const { fetchJson } = open(() => text(answer));
      await expect(fetchJson('a.json', 2)).rejects.toMatchObject({ file: 'a.json', trouble: 'damaged' });
    },
  );
});

describe('silence', () => {
  it('is how long nothing has come; for ever before anything has', () => {
    const { hear, silence, pass } = openApp();
    expect(silence()).toBe(Number.POSITIVE_INFINITY);
    hear();
    pass(3000);
    expect(silence()).toBe(3000);
    hear();
    expect(silence()).toBe(0);
  });
});

describe('code that comes later', () => {
  const part = () => 'drawn';

  it('is there once it has come', async () => {
    const { importPart } = openApp();
    expect(await importPart(() => Promise.resolve({ default: part }), false)).toBe(part);
  });

  it('has not come where its file was empty', async () => {
    const { importPart } = openApp();
    const empty = { default: undefined as unknown as typeof part };
    await expect(importPart(() => Promise.resolve(empty), false)).rejects.toThrow('without the part');
  });

  it('loads the page anew where it failed again while the host answers', async () => {
    const { importPart, host } = openApp();
    const failed = () => Promise.reject(new Error('not had'));
    await expect(importPart(failed, false)).rejects.toThrow('not had');
    expect(host.reloads).toBe(0);
    void importPart(failed, true);
    await expect.poll(() => host.reloads).toBe(1);
  });

  it('fails again where the host does not answer', async () => {
    const { importPart, host } = openApp();
    host.page = undefined;
    await expect(importPart(() => Promise.reject(new Error('not had')), true)).rejects.toThrow('not had');
    expect(host.reloads).toBe(0);
  });
});
