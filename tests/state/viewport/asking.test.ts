import { describe, expect, it } from 'vitest';
import { asId } from '../../../src/core/ids.ts';
import type { AskedPlace } from '../../../src/state/viewport/asking.ts';
import { openApp, POINT_AT, viewAt } from '../open-app.ts';

const PLACES: readonly AskedPlace[] = [
  { text: 'Front', point: { id: asId('temporalis-front'), side: 'left' }, to: viewAt(POINT_AT) },
];

describe('what a tap may have meant', () => {
  it('is asked until it is chosen, closed or left for another address', () => {
    const { asking, askWhich, closeAsked, go } = openApp({ address: '/en/head' });
    askWhich(10, 20, PLACES);
    expect(asking.getState().asked).toEqual({ x: 10, y: 20, places: PLACES });
    closeAsked();
    expect(asking.getState().asked).toBeUndefined();
    askWhich(10, 20, PLACES);
    go(viewAt(POINT_AT));
    expect(asking.getState().asked).toBeUndefined();
  });

  it('stays asked while the address only names where the camera is, or something is pointed at', () => {
    const { asking, askWhich, nameCamera, setHover } = openApp({ address: '/en/head' });
    askWhich(10, 20, PLACES);
    nameCamera('100,900,1000');
    setHover({ kind: 'region', id: 'head' });
    expect(asking.getState().asked).toBeDefined();
  });

  it('is over when the camera comes closer, which it is told anew each time', () => {
    const { asking, askWhich, comeCloser } = openApp({ address: '/en/head' });
    const shot = { target: [0, 1.5, 0], radius: 0.1, direction: [0, 0, 1] } as const;
    askWhich(10, 20, PLACES);
    comeCloser(shot);
    const { asked, closer } = asking.getState();
    expect([asked, closer?.shot]).toEqual([undefined, shot]);
    comeCloser(shot);
    expect(asking.getState().closer).not.toBe(closer);
  });
});
