import { describe, expect, it } from 'vitest';
import { STAGES } from '../../../src/core/ids.ts';
import { injectionMoment, timeOfDepth } from '../../../src/domain/injection/moment.ts';

const steps = Array.from({ length: 101 }, (_, i) => i / 100);

describe('a moment of the injection', () => {
  it('is the same however it is reached', () => {
    for (const stage of STAGES.injection)
      for (const t of [0.1, 0.5, 0.9])
        expect(injectionMoment(stage, t, undefined)).toEqual(injectionMoment(stage, t, undefined));
  });

  it('takes the tip from off the skin to the point without turning back', () => {
    const tips = steps.map((t) => injectionMoment('needle', t, undefined).tip!);
    expect(tips[0]).toBeLessThan(0);
    expect(tips.at(-1)).toBe(1);
    expect(tips).toEqual([...tips].sort((a, b) => a - b));
  });

  it('goes on where the stage before has ended', () => {
    for (const [before, after] of [
      ['needle', 'twitch'],
      ['twitch', 'spread'],
    ] as const) {
      const [end, start] = [injectionMoment(before, 1, undefined), injectionMoment(after, 0, undefined)];
      expect([start.tip, start.tension, start.twitch, start.spread]).toEqual([
        end.tip,
        end.tension,
        end.twitch,
        end.spread,
      ]);
    }
    expect(injectionMoment('release', 0, undefined).spread).toBe(
      injectionMoment('spread', 1, undefined).spread,
    );
  });

  it('names a layer when the tip comes to it', () => {
    for (const share of [0.1, 0.5, 0.99])
      expect(injectionMoment('needle', timeOfDepth(share), undefined).tip).toBeCloseTo(share, 2);
  });

  it('lets the band go and the blood flow in the end, whatever was brought', () => {
    for (const drug of [undefined, 'cortisone', 'none'] as const) {
      const end = injectionMoment('release', 1, drug);
      expect([end.tension, end.flow]).toEqual([0, 1]);
      expect(end.round).toBeGreaterThan(injectionMoment('release', 0.5, drug).round);
    }
  });

  it('spreads no medicine where none is brought', () => {
    for (const t of steps) {
      expect(injectionMoment('spread', t, 'none').spread).toBe(0);
      expect(injectionMoment('release', t, 'none').spread).toBe(0);
    }
    expect(injectionMoment('spread', 1, 'cortisone').spread).toBe(1);
  });
});
