import { expect, it } from 'vitest';
import { openApp } from '../open-app.ts';

it('the sheet rests where it is put, whatever the shape of the window becomes', () => {
  const { layout, setRest, setShape } = openApp();
  expect(layout.getState().rest).toBe('half');
  setRest('full');
  setShape({ sheet: true, tight: true, twice: false });
  expect(layout.getState()).toMatchObject({ sheet: true, tight: true, rest: 'full' });
});

it('what turns the picture stays open until it is closed', () => {
  const { layout, setTurning, setRest } = openApp();
  setTurning(true);
  setRest('peek');
  expect(layout.getState().turning).toBe(true);
  setTurning(false);
  expect(layout.getState().turning).toBe(false);
});
