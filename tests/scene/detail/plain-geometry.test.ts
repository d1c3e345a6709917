import { BoxGeometry } from 'three';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { plainGeometries } from '../../../src/scene/detail/plain-geometry.ts';

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
});
