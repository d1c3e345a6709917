import type { CDPSession, Page } from 'playwright-core';

type Spot = readonly [x: number, y: number];

/** The hand that holds a pen, larger than any finger, CSS pixels from its middle to its edge. */
const PALM = 90;
const FINGER = 12;

type Hands = Awaited<ReturnType<typeof realHands>>;

/** What a hand with a pen does over a picture, about a place in it; `line` is drawn somewhere near. */
export function handMixes(hands: Hands, [x, y]: Spot, lot: () => number) {
  const line = async (during?: () => Promise<void>): Promise<void> => {
    const [fromX, fromY] = [x + (lot() - 0.5) * 120, y + (lot() - 0.5) * 160];
    await hands.penDown([fromX, fromY]);
    await hands.penTo([fromX + 20, fromY + 10]);
    await during?.();
    await hands.penTo([fromX + 40, fromY - 10]);
    await hands.penUp([fromX + 40, fromY - 10]);
  };
  return {
    alone: () => line(),
    'palm first': async () => {
      await hands.touchDown(1, [x + 90, y + 120]);
      await line(() => hands.touchTo(1, [x + 130, y + 150]));
      await hands.touchTo(1, [x + 60, y + 100]);
      await hands.touchUp(1);
    },
    'palm beside': () =>
      line(async () => {
        await hands.touchDown(2, [x + 90, y + 120], lot() > 0.5);
        await hands.touchTo(2, [x + 150, y + 160]);
        await hands.touchUp(2);
      }),
    'palm after': async () => {
      await line();
      hands.later(200);
      await hands.touchDown(3, [x + 90, y + 120]);
      await hands.touchTo(3, [x + 150, y + 60]);
      await hands.touchUp(3);
    },
    'palm alone': async () => {
      await hands.touchDown(4, [x + 60, y + 90], true);
      await hands.touchTo(4, [x + 140, y + 20]);
      await hands.touchUp(4);
    },
    finger: async () => {
      await hands.touchDown(5, [x, y]);
      for (const by of [20, 40, 60]) await hands.touchTo(5, [x + by, y + by / 2]);
      await hands.touchUp(5);
    },
  } as const;
}

/** A pen, fingers and the ball of a hand, as the browser itself hears them from a device; times are told with each, nothing waits. */
export async function realHands(page: Page) {
  const cdp: CDPSession = await page.context().newCDPSession(page);
  let clock = Date.now() / 1000;
  let down: { id: number; at: Spot; radius: number }[] = [];
  const later = (milliseconds: number): void => {
    clock += milliseconds / 1000;
  };
  const pen = async (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', [x, y]: Spot): Promise<void> => {
    later(16);
    const held = type !== 'mouseReleased';
    await cdp.send('Input.dispatchMouseEvent', {
      type,
      x,
      y,
      button: 'left',
      buttons: held ? 1 : 0,
      clickCount: 1,
      pointerType: 'pen',
      force: held ? 0.5 : 0,
      timestamp: clock,
    });
  };
  const touch = async (type: 'touchStart' | 'touchMove' | 'touchEnd'): Promise<void> => {
    later(16);
    await cdp.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: down.map(({ id, at: [x, y], radius }) => ({
        id,
        x,
        y,
        radiusX: radius,
        radiusY: radius,
        force: 0.5,
      })),
      timestamp: clock,
    });
  };
  return {
    later,
    penDown: (at: Spot) => pen('mousePressed', at),
    penTo: (at: Spot) => pen('mouseMoved', at),
    penUp: (at: Spot) => pen('mouseReleased', at),
    touchDown: (id: number, at: Spot, palm = false) => {
      down = [...down, { id, at, radius: palm ? PALM : FINGER }];
      return touch('touchStart');
    },
    touchTo: (id: number, at: Spot) => {
      down = down.map((one) => (one.id === id ? { ...one, at } : one));
      return touch('touchMove');
    },
    touchUp: (id: number) => {
      down = down.filter((one) => one.id !== id);
      return touch('touchEnd');
    },
  };
}
