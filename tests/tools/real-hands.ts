import type { CDPSession, Page } from 'playwright-core';

type Spot = readonly [x: number, y: number];

/** The hand that holds a pen, larger than any finger, CSS pixels from its middle to its edge. */
const PALM = 90;
const FINGER = 12;

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
