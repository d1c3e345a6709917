import { describe, expect, it } from 'vitest';
import { canUndoLook } from '../../../src/state/place/look.ts';
import { openApp, viewAt } from '../open-app.ts';

function open(address = '/en/neck') {
  const app = openApp({ address });
  return {
    ...app,
    options: () => app.explorer.getState().view.options,
    undoable: () => canUndoLook(app.looks.getState(), app.explorer.getState().view),
  };
}

describe('the look of the body, changed by hand', () => {
  it('stands in the address; a row of changes is one step back', () => {
    const { changeLook, address, stepsBack } = open();
    changeLook({ peel: 'deep' });
    changeLook({ labels: 'off' });
    expect(address()).toBe('/en/neck?peel=deep&labels=off');
    expect(stepsBack()).toBe(1);
  });

  it('is taken back change by change, the reset too', () => {
    const { changeLook, resetLook, undoLook, options, undoable } = open();
    changeLook({ peel: 'deep' });
    changeLook({ peel: 'bone', labels: 'off' });
    resetLook();
    expect(options().peel).toBeUndefined();
    undoLook();
    expect(options()).toMatchObject({ peel: 'bone', labels: 'off' });
    undoLook();
    expect(options().peel).toBe('deep');
    expect(options().labels).toBeUndefined();
    undoLook();
    expect(options().peel).toBeUndefined();
    expect(undoable()).toBe(false);
  });

  it('keeps what is no look: what was painted, and the place', () => {
    const { changeLook, undoLook, go, options, explorer } = open('/en/pain?pain=temple.right');
    changeLook({ peel: 'deep' });
    expect(options().pain).toEqual(['temple.right']);
    go(viewAt('/en/head?peel=deep'));
    undoLook();
    expect(explorer.getState().view).toMatchObject({ region: 'head' });
    expect(options().peel).toBeUndefined();
  });

  it('is not taken back where back in the browser has done so', () => {
    const { changeLook, undoLook, back, forward, undoable, options } = open('/en/neck?labels=muscles');
    changeLook({ peel: 'deep' });
    back();
    expect(undoable()).toBe(false);
    undoLook();
    expect(options()).toMatchObject({ labels: 'muscles' });
    forward();
    expect(undoable()).toBe(true);
  });

  it('can be taken back many times, not without end', () => {
    const { changeLook, undoLook, undoable } = open();
    for (let i = 0; i < 120; i++) changeLook({ peel: i % 2 ? 'deep' : 'bone' });
    let taken = 0;
    for (; undoable() && taken < 200; taken++) undoLook();
    expect(taken).toBeGreaterThan(20);
    expect(taken).toBeLessThan(120);
  });
});
