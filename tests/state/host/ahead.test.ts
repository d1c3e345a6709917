import { describe, expect, it } from 'vitest';
import { createAhead } from '../../../src/state/host/ahead.ts';
import { openApp } from '../open-app.ts';

function open() {
  const app = openApp();
  let line = true;
  app.host.answer = () =>
    line ? Promise.resolve(new Response('abc')) : Promise.reject(new TypeError('Failed to fetch'));
  const settle = async (passed = 0) => {
    for (let i = 0; i < 8; i++) {
      await new Promise((resolve) => setImmediate(resolve));
      app.pass(passed / 8);
    }
  };
  return {
    ...app,
    ...createAhead({ ...app.device, ...app }),
    settle,
    cut: () => {
      line = false;
    },
    mend: () => {
      line = true;
    },
  };
}

describe('what is brought ahead', () => {
  it('is there once the connection is gone, also for who asks past the cache; each may do with it what it likes', async () => {
    const { holdFile, fetchBytes, cut, settle } = open();
    await holdFile('content/stills.json');
    cut();
    const first = new Uint8Array(await fetchBytes('content/stills.json'));
    first.fill(0);
    expect([...new Uint8Array(await fetchBytes('content/stills.json'))]).toEqual([97, 98, 99]);
    const again = fetchBytes('content/stills.json', { again: true });
    await settle(1000);
    expect((await again).byteLength).toBe(3);
    const other = fetchBytes('content/moves.json');
    other.catch(() => undefined);
    await settle(1000);
    await expect(other).rejects.toMatchObject({ trouble: 'unreachable' });
  });

  it('is asked for once', async () => {
    const { holdFile, fetchBytes, host } = open();
    await holdFile('a');
    await holdFile('a');
    await fetchBytes('a');
    expect(host.asked).toHaveLength(1);
  });

  it('comes group by group, says when all is here, and asks again for what it lacks until that has come', async () => {
    const { ahead, bringAhead, settle } = open();
    const asked: string[] = [];
    let fails = true;
    const one = (name: string) => async () => {
      asked.push(name);
      if (name === 'b' && fails) throw new Error('no line');
    };
    bringAhead([[one('a'), one('b')], [one('c')]]);
    expect(ahead.getState().state).toBe('coming');
    await settle();
    expect(asked).toEqual(['a', 'b', 'c']);
    expect(ahead.getState().state).toBe('lacking');
    fails = false;
    await settle(20_000);
    expect(asked).toEqual(['a', 'b', 'c', 'b']);
    expect(ahead.getState().state).toBe('here');
  });

  it('is all here only once all who bring something have it: who waits to begin holds that back', async () => {
    const { ahead, bringAhead, settle } = open();
    const wait = bringAhead([[() => new Promise(() => undefined)]]);
    bringAhead([[() => Promise.resolve()]]);
    await settle();
    expect(ahead.getState().state).toBe('coming');
    const end = bringAhead([[() => Promise.reject(new Error('no line'))]]);
    wait();
    await settle();
    expect(ahead.getState().state).toBe('lacking');
    end();
    bringAhead([[() => Promise.resolve()]]);
    await settle();
    expect(ahead.getState().state).toBe('here');
  });

  it('is asked for no more once the talk is left', async () => {
    const { bringAhead, settle } = open();
    let asked = 0;
    const end = bringAhead([[() => Promise.reject(new Error(String(++asked)))]]);
    await settle();
    end();
    await settle(60_000);
    expect(asked).toBe(1);
  });
});
