import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { SolvedMoves } from '../../../src/core/model/moves.ts';
import { withLimbs } from '../../../src/core/model/with-limbs.ts';
import { AT_REST } from '../../../src/core/rig/pose.ts';
import { readIndex, readLimbs } from '../../tools/read-index.ts';
import { openApp, POINT_AT, readContent, viewAt } from '../open-app.ts';

const content = readContent();
const index = readIndex();
const moves = JSON.parse(
  readFileSync(new URL('../../../public/content/moves.json', import.meta.url), 'utf8'),
) as SolvedMoves;
const whole = withLimbs(index, readLimbs(), moves);
const STRETCH = '/en/neck/trapezius-descending/left';

/** An exercise of the first point of the muscle, turning the body to one side and then to the other. */
const address = (() => {
  const point = content.points.find((p) => p.muscle === 'trapezius-descending')!;
  return `${STRETCH}/${point.id}/exercises/neck-side-stretch`;
})();

function open(at = address) {
  const app = openApp({ address: at });
  app.setContent(content);
  app.setIndex(index);
  return { ...app, now: () => app.workout.getState() };
}

describe('the exercise that is shown', () => {
  it('takes the body along, moment by moment', () => {
    const { seek, pose, now } = open();
    seek(0);
    const start = pose.getState();
    expect(start.exercise).toBe('neck-side-stretch');
    const seen = new Set<unknown>();
    for (let t = 0; t <= 1; t += 0.05) {
      seek(t, false);
      seen.add(JSON.stringify(pose.getState().target));
    }
    expect(seen.size).toBeGreaterThan(4);
    expect(now().routine?.exercise).toBe('neck-side-stretch');
  });

  it('counts down whole seconds, and tells nobody in between', () => {
    const { seek, workout, film } = open();
    seek(0, false);
    const { seconds } = film.getState();
    let told = 0;
    workout.subscribe(() => told++);
    for (let tenth = 1; tenth <= 50; tenth++) seek(tenth / 10 / seconds, false);
    expect(told).toBeGreaterThanOrEqual(5);
    expect(told).toBeLessThanOrEqual(8);
  });

  it('says which muscles lengthen at the turning point, on the side that is exercised', () => {
    const { seek, now, film } = open();
    const sides = new Map<string, string[]>();
    for (let second = 0; second < film.getState().seconds; second += 5) {
      seek(second / film.getState().seconds, false);
      const { now: moment, roles } = now();
      const longer = roles.filter(
        ({ kind, muscle }) => kind === 'lengthens' && muscle.startsWith('trapezius'),
      );
      if (moment?.phase.side)
        sides.set(
          moment.phase.side,
          longer.map(({ side }) => side),
        );
    }
    expect([...sides.keys()].sort()).toEqual(['left', 'right']);
    expect(sides.get('left')).not.toEqual(sides.get('right'));
    expect(sides.get('left')?.length).toBeGreaterThan(0);
  });

  it('gives the same roles for the same turning point, so that nothing is drawn anew', () => {
    const { seek, now } = open();
    seek(0.1, false);
    const { roles } = now();
    seek(0.11, false);
    expect(now().roles).toBe(roles);
  });

  it('knows no roles before the model is there, and then does', () => {
    const app = openApp({ address });
    app.setContent(content);
    app.seek(0.1);
    expect(app.workout.getState()).toMatchObject({ roles: [], now: { done: false } });
    app.setIndex(index);
    expect(app.workout.getState().roles.length).toBeGreaterThan(0);
  });

  it('keeps counting where only stills are shown', () => {
    const app = openApp({ address: `${address}?guided=yes`, prefersStill: true });
    app.setContent(content);
    app.setLimbs('there');
    const before = app.workout.getState().now?.secondsLeft;
    app.tick(2);
    expect(app.workout.getState().now?.secondsLeft).toBeCloseTo(before! - 2, 5);
  });

  it('comes near its muscles by itself while it repeats, and never where no motion is wanted, nor without the whole body', () => {
    const seen = (prefersStill: boolean, limbs: boolean) => {
      const app = openApp({ address, prefersStill });
      app.setContent(content);
      app.setIndex(limbs ? whole : index);
      return Array.from({ length: 100 }, (_, i) => {
        app.seek(i / 100, false);
        return app.workout.getState().near;
      });
    };
    const moving = seen(false, true);
    expect(moving).toContain(true);
    expect(moving[0]).toBe(false);
    expect(moving.at(-1)).toBe(false);
    expect(seen(true, true)).not.toContain(true);
    expect(seen(false, false)).not.toContain(true);
  });

  it('goes back to the whole body as soon as no motion is wanted', () => {
    const app = openApp({ address });
    app.setContent(content);
    app.setIndex(whole);
    const at = Array.from({ length: 100 }, (_, i) => i / 100).find((t) => {
      app.seek(t, false);
      return app.workout.getState().near;
    });
    expect(at).toBeDefined();
    app.settings.setState({ reducedMotion: true });
    expect(app.workout.getState().near).toBe(false);
  });

  it('is done at its end', () => {
    const { seek, now } = open();
    seek(1);
    expect(now().now?.done).toBe(true);
  });

  it('lets the body stand at rest again where it is left', () => {
    const { seek, go, now, pose } = open();
    seek(0.3);
    expect(pose.getState().target).not.toBe(AT_REST);
    go(viewAt(POINT_AT));
    expect(now()).toEqual({ routine: undefined, now: undefined, roles: [], near: false });
    expect(pose.getState()).toMatchObject({ target: AT_REST, exercise: undefined });
  });

  it('leaves the body alone where there is none', () => {
    const { go, pose } = open(POINT_AT);
    let told = 0;
    pose.subscribe(() => told++);
    go(viewAt('/en/neck'));
    expect(told).toBe(0);
  });
});

describe('the posture', () => {
  it('is kept to more closely while an exercise plays than on the way back', () => {
    const { seek, go, pose } = open();
    seek(0.3);
    const { rate } = pose.getState();
    go(viewAt(POINT_AT));
    expect(pose.getState().rate).toBeLessThan(rate);
  });
});
