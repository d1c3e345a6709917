import { BoxGeometry } from 'three';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { plainGeometries, plainMeshes, plainOf } from '../../../src/scene/detail/plain-geometry.ts';
import type { PlainAnswer, PlainRequest } from '../../../src/scene/detail/plain-worker.ts';

/** Answers each request by its first triangle. */
class QuickWorker extends EventTarget {
  postMessage({ key, indices }: PlainRequest): void {
    const answer: PlainAnswer = { key, indices: indices.slice(0, 3) };
    queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data: answer })));
  }
  terminate(): void {}
}

class DyingWorker extends EventTarget {
  static last: DyingWorker | undefined;
  ended = false;
  constructor() {
    super();
    DyingWorker.last = this;
  }
  postMessage(): void {
    if (this.ended) throw new Error('it is dead');
  }
  terminate(): void {
    this.ended = true;
  }
}

function box(): BoxGeometry {
  const geometry = new BoxGeometry();
  geometry.setAttribute('ao', geometry.getAttribute('uv'));
  return geometry;
}

describe('plainer meshes', () => {
  afterEach(() => vi.unstubAllGlobals());

  it.each([
    [
      'refused',
      class {
        constructor() {
          throw new Error('SecurityError');
        }
      },
    ],
    ['unknown', undefined],
  ])('are done without where workers are %s', (_, kind) => {
    vi.stubGlobal('Worker', kind);
    const arrived = vi.fn();
    const stop = plainGeometries([box()], arrived);
    stop();
    expect(arrived).not.toHaveBeenCalled();
  });

  it('are done without when the worker dies later', () => {
    vi.stubGlobal('Worker', DyingWorker);
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const arrived = vi.fn();
    const stop = plainGeometries([box(), box()], arrived);
    const worker = DyingWorker.last!;
    worker.dispatchEvent(new Event('error'));
    expect(worker.ended).toBe(true);
    expect(arrived).not.toHaveBeenCalled();
    stop();
  });

  it('are all there once they were waited for, with the vertices of the fine ones', async () => {
    vi.stubGlobal('Worker', QuickWorker);
    const fine = [box(), box()];
    await plainMeshes(fine);
    for (const geometry of fine) {
      expect(plainOf(geometry)?.index?.count).toBe(3);
      expect(plainOf(geometry)?.getAttribute('position')).toBe(geometry.getAttribute('position'));
    }
  });

  it('are not waited for where there will be none', async () => {
    vi.stubGlobal('Worker', undefined);
    const fine = box();
    await plainMeshes([fine]);
    expect(plainOf(fine)).toBeUndefined();
    vi.stubGlobal('Worker', DyingWorker);
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const waiting = plainMeshes([fine]);
    DyingWorker.last!.dispatchEvent(new Event('error'));
    await waiting;
    expect(plainOf(fine)).toBeUndefined();
  });
});
