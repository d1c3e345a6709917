import { describe, expect, it } from 'vitest';
import type { AreaKey } from '../../../src/core/ids.ts';
import { askedAddress, toldAddress } from '../../../src/domain/embed/told-address.ts';
import { parseAddress } from '../../../src/domain/view/address.ts';

const told = (address: string): string => toldAddress(parseAddress(address, 'en').view);
const POINT = '/en/neck/trapezius-descending/right/trapezius-descending-top';

describe('the address that a page around is told', () => {
  it.each([
    [`${POINT}/band/bundle?t=40`, `${POINT}/band/bundle?t=40`],
    [`${POINT}/where?marks=z7X_6RA&labels=off`, `${POINT}/where?labels=off`],
    [`${POINT}/where?card=exercises&pick=chin-tuck&out=days`, `${POINT}/where?card=exercises`],
    ['/en/pain?pain=temple.right&paint=KX_2EYsTu6MoarmsGqBKF3dHUMA', '/en/pain'],
    ['/es/search?q=hernia', '/es/search'],
    ['/en/plan/vp7PphDggpqEHQ?weeks=yes', '/en/plan'],
    ['/es/diary/xoF3shCkgZBAEA', '/es/diary'],
  ])('%s is %s: what a person did is left out', (own, said) => {
    expect(told(own)).toBe(said);
  });

  it('leaves the view as it is', () => {
    const { view } = parseAddress('/en/pain?pain=temple.right', 'en');
    toldAddress(view);
    expect(view.options.pain).toEqual(['temple.right' as AreaKey]);
  });

  it.each([
    ['https://clinic.example/points/?embed#/es/neck', '/es/neck'],
    ['#/es/neck', '/es/neck'],
    ['/es/neck', '/es/neck'],
  ])('is asked for by a link, or what stands in it: %s', (asked, address) => {
    expect(askedAddress(asked)).toBe(address);
  });
});
