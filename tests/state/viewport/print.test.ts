import { expect, it } from 'vitest';
import { openApp } from '../open-app.ts';

it('a print is on from its begin to its end', () => {
  const { printing, beginPrint, endPrint } = openApp();
  expect(printing.getState()).toEqual({ on: false, refused: false });
  beginPrint();
  expect(printing.getState()).toEqual({ on: true, refused: false });
  endPrint();
  expect(printing.getState()).toEqual({ on: false, refused: false });
});

it('a print that the browser cannot do is not on, and said until it was read', () => {
  const { printing, beginPrint, refusePrint, readRefusal } = openApp();
  beginPrint();
  refusePrint();
  expect(printing.getState()).toEqual({ on: false, refused: true });
  readRefusal();
  expect(printing.getState()).toEqual({ on: false, refused: false });
});
