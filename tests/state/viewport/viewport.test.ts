import { describe, expect, it } from 'vitest';
import { cameraKey } from '../../../src/state/viewport/camera-keys.ts';
import { openApp } from '../open-app.ts';

const open = () => {
  const app = openApp();
  return { ...app, now: () => app.viewport.getState() };
};

describe('the status of the 3D part', () => {
  it('is the first of several troubles, until another try', () => {
    const { setStatus, graphicsLost, retryViewport, now } = open();
    setStatus('undrawable');
    graphicsLost(() => true);
    setStatus('failed');
    expect(now()).toMatchObject({ status: 'undrawable', returning: false });
    retryViewport();
    expect(now()).toMatchObject({ status: 'loading', attempt: 1, fresh: false });
    setStatus('failed');
    retryViewport();
    expect(now()).toMatchObject({ status: 'loading', attempt: 2, fresh: true });
  });

  it('is no trouble where the view itself left the page', () => {
    const { setStatus, leaveViewport, now } = open();
    setStatus('ready');
    leaveViewport();
    expect(now()).toMatchObject({ status: 'loading', returning: false });
    setStatus('too-old');
    leaveViewport();
    expect(now().status).toBe('too-old');
  });

  it('begins anew from the model that is there where only the picture was lost', () => {
    const { setStatus, setWhole, commandCamera, retryViewport, now } = open();
    setStatus('ready');
    setWhole();
    commandCamera('front');
    setStatus('lost');
    retryViewport();
    expect(now()).toMatchObject({ status: 'loading', returning: true, build: 1, attempt: 0, whole: true });
    expect(now().command).toBeUndefined();
  });
});

describe('files of the body', () => {
  it('are missing once each, until they come', () => {
    const { setMissing, setArrived, now } = open();
    setMissing('bones-low.glb');
    setMissing('bones-low.glb');
    setMissing('organs.glb');
    expect(now().missing).toEqual(['bones-low.glb', 'organs.glb']);
    setArrived('skin.glb');
    setArrived('bones-low.glb');
    expect(now().missing).toEqual(['organs.glb']);
  });

  it('are asked for anew on demand, and none is missing meanwhile', () => {
    const { setMissing, askAgain, setWhole, now } = open();
    setMissing('organs.glb');
    const { again } = now();
    askAgain();
    expect(now().missing).toEqual([]);
    expect(now().again).not.toBe(again);
    setWhole();
    expect(now()).toMatchObject({ whole: true, missing: [] });
  });

  it('are all to come again after a failure', () => {
    const { setWhole, setStatus, retryViewport, now } = open();
    setWhole();
    setStatus('failed');
    retryViewport();
    expect(now().whole).toBe(false);
  });

  it('of the other shape may fail, which is said until it comes', () => {
    const { setShapeFailed, now } = open();
    setShapeFailed(true);
    expect(now().shapeFailed).toBe(true);
    setShapeFailed(false);
    expect(now().shapeFailed).toBe(false);
  });
});

describe('what a step adds to the body', () => {
  it('is tried anew on demand', () => {
    const { setAddition, retryAddition, now, viewport } = open();
    setAddition('failed');
    expect(now().addition).toBe('failed');
    let told = 0;
    viewport.subscribe(() => told++);
    setAddition('failed');
    expect(told).toBe(0);
    retryAddition();
    expect(now()).toMatchObject({ addition: 'fine', additionTry: 1 });
  });
});

describe('how finely the body is drawn', () => {
  it('is told only when it changes', () => {
    const { detail, setDetail } = open();
    let told = 0;
    detail.subscribe(() => told++);
    setDetail('fine');
    expect(told).toBe(0);
    setDetail('plain');
    expect(detail.getState().level).toBe('plain');
    expect(told).toBe(1);
  });
});

describe('the camera', () => {
  it('is told the same order twice where it was given twice', () => {
    const { commandCamera, now } = open();
    commandCamera('closer');
    const first = now().command;
    commandCamera('closer');
    expect(now().command?.name).toBe('closer');
    expect(now().command).not.toEqual(first);
  });

  const press = (key: string, ctrlKey = false) => ({
    key,
    code: '',
    ctrlKey,
    altKey: false,
    metaKey: false,
  });

  it.each([
    ['ArrowLeft', 'turn-left'],
    ['ArrowRight', 'turn-right'],
    ['ArrowUp', 'turn-up'],
    ['ArrowDown', 'turn-down'],
    ['+', 'closer'],
    ['=', 'closer'],
    ['-', 'farther'],
    ['/', undefined],
    ['Tab', undefined],
  ])('takes the key %s as %s', (key, order) => expect(cameraKey(press(key))).toBe(order));

  it("is steered by the keys of what has the focus, until that ends; other keys stay the browser's", () => {
    const { steerByKeys, now } = open();
    let onKey: Parameters<Parameters<typeof steerByKeys>[0]['addEventListener']>[1] = () => undefined;
    const done = new AbortController();
    let signal: AbortSignal | undefined;
    steerByKeys(
      {
        addEventListener: (_, run, options) => {
          onKey = run;
          signal = options?.signal;
        },
      },
      done.signal,
    );
    let prevented = 0;
    const preventDefault = () => {
      prevented++;
    };
    onKey({ ...press('ArrowLeft'), preventDefault });
    expect(now().command?.name).toBe('turn-left');
    onKey({ ...press('Tab'), preventDefault });
    onKey({ ...press('+', true), preventDefault });
    expect(prevented).toBe(1);
    expect(now().command?.name).toBe('turn-left');
    expect(signal).toBe(done.signal);
  });
});
