import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Engine } from '../tools/engines/engine.ts';
import { ENGINES } from '../tools/engines/find-engines.ts';
import { Hand } from '../tools/engines/hand.ts';
import { startScreen } from '../tools/engines/processes.ts';
import * as walk from '../tools/engines/walk.ts';
import { POINT } from '../tools/views.ts';

/**
 * The layouts of a tablet held across and of a phone, no larger than they must be: the processor draws every pixel. A window
 * of GTK is never narrower than 447 px, which is a phone's layout too.
 */
const SIZES = [
  { size: 'tablet', width: 820, height: 600, pointer: 'mouse' },
  { size: 'phone', width: 390, height: 640, pointer: 'touch' },
] as const;

const EXERCISE = `/en${POINT}/exercises/neck-side-stretch`;

/** Errors that nothing caught, from when the page is there. */
const LISTEN = `
  window.troubles = [];
  addEventListener('error', (e) => window.troubles.push(String(e.message)));
  addEventListener('unhandledrejection', (e) => window.troubles.push(String(e.reason)));`;

let screen: Awaited<ReturnType<typeof startScreen>>;
beforeAll(async () => {
  if (ENGINES.some((kind) => kind.find())) screen = await startScreen();
});
afterAll(() => screen?.end());

const seconds = (since: number): string => ((Date.now() - since) / 1000).toFixed(1);

describe.each(ENGINES)('the whole journey in $name', ({ id, name, packages, find }) => {
  const start = find();
  const drawn = id !== 'old-webkit';
  let engine: Engine | undefined;

  /** Opens the app as a new visitor, until the body stands there. */
  async function open(launch: NonNullable<typeof start>): Promise<Engine> {
    const opened = await launch(screen.display);
    try {
      const [{ width, height, pointer }] = SIZES;
      const hand = new Hand(opened, pointer);
      await opened.resize(width, height);
      await opened.go(`${inject('url')}?still#/en`);
      await opened.run(LISTEN);
      if (drawn) await hand.whole();
      else await hand.see('[data-face] svg');
      return opened;
    } catch (error) {
      await opened.close();
      throw error;
    }
  }

  beforeAll(async () => {
    if (!start) return console.log(`${name} is not here (on Debian: ${packages}); its walk is left out.`);
    const since = Date.now();
    // Once in some hundred loads the process of WebKitGTK that shows the page dies by itself: then once more, on a walk too.
    engine = await (id === 'firefox' ? open(start) : open(start).catch(() => open(start)));
    console.log(`${name}: ${engine.about}, opened in ${seconds(since)} s`);
  }, 240_000);
  afterAll(() => engine?.close());

  // The window of the old one keeps its size, which is a tablet's.
  it.skipIf(!start).each(drawn ? SIZES : SIZES.slice(0, 1))(
    'leads from the body to everything, at the size of a $size',
    async (at) => {
      if (!engine || !start) throw new Error(`${name} did not start`);
      try {
        await walkThrough(engine, at);
      } catch (error) {
        const answers = await engine.run('return true').catch(() => false);
        if (answers || id === 'firefox') throw error;
        console.log(`${name} died on its walk and is opened anew: ${error}`);
        await engine.close();
        engine = await open(start);
        await walkThrough(engine, at);
      }
    },
    300_000,
  );

  async function walkThrough(on: Engine, { size, width, height, pointer }: (typeof SIZES)[number]) {
    const hand = new Hand(on, pointer);
    const began = Date.now();
    const times: string[] = [];
    await on.resize(width, height);
    for (const [stop, step] of stops(hand)) {
      const since = Date.now();
      await step();
      times.push(`${stop} ${seconds(since)}`);
    }
    expect(await on.run('return window.troubles'), 'errors of the page').toEqual([]);
    console.log(`${name}, ${size}: ${seconds(began)} s (${times.join(', ')})`);
  }

  /** Where the journey goes, in order; without a body through the text and the map alone. */
  function stops(hand: Hand): readonly [string, () => Promise<void>][] {
    const to = async (hash: string) => {
      await hand.engine.run('location.hash = arguments[0]', hash);
      await hand.see('#text h1');
    };
    const home = () => to('/en');
    const at = (hash: string, stop: () => Promise<void>) => () => to(hash).then(stop);
    const everywhere: [string, () => Promise<void>][] = [
      ['layout', () => home().then(() => walk.layout(hand))],
      ['search', () => walk.search(hand)],
      ['map', () => home().then(() => walk.map(hand, drawn))],
      ['print', () => walk.print(hand)],
      ['settings', () => home().then(() => walk.settings(hand))],
      ['Spanish', () => walk.spanish(hand)],
    ];
    if (!drawn)
      return [
        ...everywhere,
        ['steps', at(`/en${POINT}/where`, () => walk.throughSteps(hand, false))],
        ['film', at(EXERCISE, () => walk.film(hand))],
      ];
    return [
      ...everywhere,
      ['point', () => home().then(() => walk.toPoint(hand))],
      ['steps', () => walk.throughSteps(hand, true)],
      ['exercise', at(`/en${POINT}/exercises`, () => walk.exercise(hand))],
      ['film', () => walk.film(hand)],
      ['paint', at('/en/pain', () => walk.painting(hand))],
    ];
  }
});
