import { describe, expect, it } from 'vitest';
import { eachOf, inWorkers } from '../../models/build/steps/pool.ts';
import type { Task } from './sample-worker.ts';

const counter = () => new Int32Array(new SharedArrayBuffer(4));
const tasks = (names: readonly string[], begun = counter()): Task[] => names.map((name) => ({ name, begun }));
const worker = {
  module: new URL('./sample-worker.ts', import.meta.url),
  message: (task: Task) => task,
  name: ({ name }: Task) => name,
};
const many = (n: number, name: string): string[] => Array.from({ length: n }, () => name);

describe('work in threads', { timeout: 60_000 }, () => {
  it('gives the results in the order of the items', async () => {
    const names = ['slow', 'quick', 'slow', 'quick', 'quick'];
    expect(await inWorkers(tasks(names), worker)).toEqual(names.map((n) => n.toUpperCase()));
    expect(await inWorkers([], worker)).toEqual([]);
  });

  it.each([
    ['throws', /^throws: it would not$/],
    ['ends', /^ends: its worker ended with code 3$/],
    ['dies', /^dies: out of turn$/],
    ['answers with what cannot be sent', /^answers with what cannot be sent: .*could not be cloned/],
  ])('names the item whose worker %s, and stops the others at once', async (name, reason) => {
    const begun = counter();
    const list = tasks([...many(3, 'slow'), name, ...many(60, 'slow')], begun);
    await expect(inWorkers(list, worker)).rejects.toThrow(reason);
    const then = Atomics.load(begun, 0);
    expect(then).toBeLessThan(list.length / 2);
    await new Promise((done) => setTimeout(done, 300));
    expect(Atomics.load(begun, 0)).toBe(then);
  });

  it('is spared where there is little to do', async () => {
    const here = (items: readonly Task[]) => items.map(({ name }) => `${name}, here`);
    expect(await eachOf(tasks(['quick']), here, worker, true)).toEqual(['quick, here']);
    expect(await eachOf(tasks(['quick']), here, worker, false)).toEqual(['QUICK']);
  });
});
