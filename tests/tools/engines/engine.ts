/** A browser of another kind than Chromium, as far as the walk needs it. Places are CSS pixels from the upper left of the page. */
export interface Engine {
  /** What it calls itself, with its version. */
  readonly about: string;
  go(url: string): Promise<void>;
  /** Runs the body of an asynchronous function in the page and answers what it returns. */
  run<T>(body: string, ...args: readonly unknown[]): Promise<T>;
  /** One pointer, from the first place over the others to the last: down at the first, up at the last. */
  stroke(pointer: Pointer, places: readonly Place[]): Promise<void>;
  /** Types into what has the focus; `KEYS` has those that are no letters. */
  type(text: string): Promise<void>;
  screenshot(): Promise<Buffer>;
  /** Makes the page so large, or as near to it as the window system lets it. */
  resize(width: number, height: number): Promise<void>;
  /** The page as a PDF, where the driver can print. */
  print?(): Promise<Buffer>;
  close(): Promise<void>;
}

export type Pointer = 'mouse' | 'touch';

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Keys as WebDriver names them. */
export const KEYS = { enter: '\uE007', escape: '\uE00C' } as const;

/** What WebDriver and Marionette both do under almost the same names. */
export interface Driver {
  readonly about: string;
  /** Sends a command of the WebDriver standard. */
  command<T>(name: CommandName, body?: Record<string, unknown>): Promise<T>;
  close(): Promise<void>;
}

export type CommandName = 'navigate' | 'script' | 'actions' | 'screenshot' | 'getRect' | 'setRect' | 'print';

/** What the page runs: the answer comes back wrapped, so that an error in the page keeps its words. */
const WRAPPED = (body: string): string => `
  const given = [...arguments];
  const done = given.pop();
  (async function () { ${body} }).apply(null, given).then(
    (value) => done({ value: value === undefined ? null : value }),
    (error) => done({ error: String(error && error.stack || error) }),
  );`;

/** An engine over a driver; `printable` says whether that prints. */
export function engineOver(driver: Driver, printable: boolean): Engine {
  const run = async <T>(body: string, ...args: readonly unknown[]): Promise<T> => {
    const answer = await driver.command<{ value: T; error?: string }>('script', {
      script: WRAPPED(body),
      args,
    });
    if (answer.error !== undefined) throw new Error(`in the page: ${answer.error}`);
    return answer.value;
  };
  const engine: Engine = {
    about: driver.about,
    run,
    go: (url) => driver.command('navigate', { url }),
    stroke: (pointer, places) =>
      driver.command('actions', { actions: [{ ...POINTER(pointer), actions: strokeOf(places) }] }),
    type: (text) =>
      driver.command('actions', {
        actions: [
          {
            type: 'key',
            id: 'keys',
            actions: [...text].flatMap((value) => [
              { type: 'keyDown', value },
              { type: 'keyUp', value },
            ]),
          },
        ],
      }),
    screenshot: async () => Buffer.from(await driver.command<string>('screenshot'), 'base64'),
    async resize(width, height) {
      // What the window has around the page is only known by asking the page; the window system answers in its own time.
      for (let attempt = 0; attempt < 4; attempt++) {
        const [w, h] = await run<[number, number]>('return [innerWidth, innerHeight]');
        if (w === width && h === height) return;
        const outer = await driver.command<{ width: number; height: number }>('getRect');
        await driver.command('setRect', {
          width: outer.width + width - w,
          height: outer.height + height - h,
        });
        await run(TWO_FRAMES);
      }
    },
    close: () => driver.close(),
  };
  if (printable)
    engine.print = async () =>
      Buffer.from(await driver.command<string>('print', { background: true, shrinkToFit: true }), 'base64');
  return engine;
}

const TWO_FRAMES = 'await new Promise((r) => requestAnimationFrame(() => requestAnimationFrame(r)))';

const POINTER = (pointerType: Pointer) => ({
  type: 'pointer',
  id: pointerType,
  parameters: { pointerType },
});

const strokeOf = (places: readonly Place[]): Record<string, unknown>[] => {
  const moves = places.map(({ x, y }, i) => ({
    type: 'pointerMove',
    duration: i === 0 ? 0 : 40,
    origin: 'viewport',
    x: Math.round(x),
    y: Math.round(y),
  }));
  return [moves[0]!, { type: 'pointerDown', button: 0 }, ...moves.slice(1), { type: 'pointerUp', button: 0 }];
};
