import { afterEach, expect, it, vi } from 'vitest';
import { fetchBytes } from '../../src/state/files.ts';

afterEach(() => vi.unstubAllGlobals());

it('tells of every piece of a file that comes, and gives the whole of it', async () => {
  const body = new ReadableStream({
    start(on) {
      for (const byte of [1, 2, 3]) on.enqueue(Uint8Array.of(byte));
      on.close();
    },
  });
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body)));
  const heard = vi.fn();
  const bytes = await fetchBytes('models/skin.glb', { heard });
  expect([...new Uint8Array(bytes)]).toEqual([1, 2, 3]);
  expect(heard.mock.calls.length).toBeGreaterThanOrEqual(3);
});

it('says that a file broke off, however it is listened to', async () => {
  const body = new ReadableStream({
    start(on) {
      on.enqueue(Uint8Array.of(1));
      on.error(new Error('the line broke'));
    },
  });
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body)));
  await expect(fetchBytes('models/skin.glb', { heard: () => undefined })).rejects.toMatchObject({
    name: 'FileError',
    trouble: 'unreachable',
  });
});
