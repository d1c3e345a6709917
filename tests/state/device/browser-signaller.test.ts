import { afterEach, describe, expect, it, vi } from 'vitest';
import { createBrowserSignaller } from '../../../src/state/device/browser-signaller.ts';

/** A sound device that a hand switches on and off, and what came out of it. */
function soundDevice({ on = true } = {}) {
  const notes: { hertz: number; from: number; to: number }[] = [];
  const loudest: number[] = [];
  const all: FakeContext[] = [];
  class FakeContext {
    state: 'running' | 'suspended' | 'interrupted' | 'closed' = on ? 'running' : 'suspended';
    currentTime = 5;
    destination = {};
    resumed: () => void = () => undefined;
    constructor() {
      all.push(this);
    }
    resume = () =>
      new Promise<void>((resolve) => {
        this.resumed = () => {
          this.state = 'running';
          resolve();
        };
      });
    close = async () => {
      this.state = 'closed';
    };
    createGain = () => {
      const ramp = (to: number) => loudest.push(to);
      const gain = {
        setValueAtTime: ramp,
        linearRampToValueAtTime: ramp,
        exponentialRampToValueAtTime: ramp,
      };
      return { gain, connect: () => undefined };
    };
    createOscillator = () => {
      const frequency = { value: 0 };
      const note = { hertz: 0, from: 0, to: 0 };
      return {
        frequency,
        connect: () => undefined,
        start: (from: number) => notes.push(Object.assign(note, { hertz: frequency.value, from })),
        stop: (to: number) => Object.assign(note, { to }),
      };
    };
  }
  vi.stubGlobal('AudioContext', FakeContext);
  return { notes, loudest, all, hertz: () => notes.map((note) => note.hertz) };
}

/** Lets what waits for promises have its turn. */
const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('tones', () => {
  it('need no sound device before they are wanted', () => {
    const { all } = soundDevice();
    const signaller = createBrowserSignaller();
    signaller.play([440]);
    signaller.rest();
    expect(all).toEqual([]);
  });

  it('are soft, short, and one after the other', () => {
    const { notes, loudest, all } = soundDevice();
    const signaller = createBrowserSignaller();
    signaller.wake();
    signaller.wake();
    signaller.play([440, 554]);
    expect(all).toHaveLength(1);
    expect(notes.map(({ hertz }) => hertz)).toEqual([440, 554]);
    expect(notes[0]!.from).toBe(5);
    expect(notes[1]!.from).toBeGreaterThan(5.1);
    for (const { from, to } of notes) expect(to - from).toBeCloseTo(0.35, 5);
    expect(Math.max(...loudest)).toBeLessThanOrEqual(0.15);
  });

  it('wait for a sound device that needs a moment', async () => {
    const { hertz, all } = soundDevice({ on: false });
    const signaller = createBrowserSignaller();
    signaller.wake();
    signaller.play([440]);
    expect(hertz()).toEqual([]);
    all[0]!.resumed();
    await turn();
    expect(hertz()).toEqual([440]);
  });

  it('are left out where they could only be heard when what they tell of is past', async () => {
    const { hertz, all } = soundDevice();
    const now = vi.spyOn(performance, 'now').mockReturnValue(1000);
    const signaller = createBrowserSignaller();
    signaller.wake();
    all[0]!.state = 'interrupted';
    signaller.play([440]);
    now.mockReturnValue(9000);
    all[0]!.resumed();
    await turn();
    expect(hertz()).toEqual([]);
    signaller.play([554]);
    expect(hertz()).toEqual([554]);
  });

  it('do not come after the exercise was left', async () => {
    const { hertz, all } = soundDevice({ on: false });
    const signaller = createBrowserSignaller();
    signaller.wake();
    signaller.play([440]);
    signaller.rest();
    expect(all[0]!.state).toBe('closed');
    all[0]!.resumed();
    await turn();
    expect(hertz()).toEqual([]);
    signaller.wake();
    expect(all).toHaveLength(2);
  });

  it('are silently left out where there is no sound device', () => {
    vi.stubGlobal('AudioContext', function refuse() {
      throw new Error('NotSupportedError');
    });
    const signaller = createBrowserSignaller();
    signaller.wake();
    signaller.play([440]);
    signaller.rest();
  });
});

describe('vibration', () => {
  it('is given where there is something that vibrates', () => {
    const felt: unknown[] = [];
    vi.stubGlobal('navigator', { maxTouchPoints: 5, vibrate: (pattern: number[]) => felt.push(pattern) });
    const signaller = createBrowserSignaller();
    expect(signaller.vibrates()).toBe(true);
    signaller.vibrate([100, 90, 100]);
    expect(felt).toEqual([[100, 90, 100]]);
  });

  it.each([
    ['a phone whose browser lacks it', { maxTouchPoints: 5 }],
    ['a desktop computer', { maxTouchPoints: 0, vibrate: () => true }],
  ])('is not offered on %s', (_, navigator) => {
    vi.stubGlobal('navigator', navigator);
    const signaller = createBrowserSignaller();
    expect(signaller.vibrates()).toBe(false);
    signaller.vibrate([250]);
  });
});
