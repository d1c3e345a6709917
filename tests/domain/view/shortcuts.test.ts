import { describe, expect, it } from 'vitest';
import { type KeyPress, keyOf, SHORTCUTS, shortcutOf } from '../../../src/domain/view/shortcuts.ts';

const press = (key: string, code: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...held,
});
const altGr = { ctrlKey: true, altKey: true };
const option = { altKey: true };

describe('keys of other keyboards', () => {
  it.each([
    ['Spanish, AltGr', press('[', 'BracketLeft', altGr), '['],
    ['Spanish, AltGr', press(']', 'BracketRight', altGr), ']'],
    ['Spanish, Shift', press('/', 'Digit7'), '/'],
    ['Spanish, Shift', press('?', 'Minus'), '?'],
    ['German, AltGr', press('[', 'Digit8', altGr), '['],
    ['German, AltGr', press(']', 'Digit9', altGr), ']'],
    ['German on a Mac', press('[', 'Digit5', option), '['],
    ['German on a Mac', press(']', 'Digit6', option), ']'],
    ['French, AltGr', press('[', 'Digit5', altGr), '['],
    ['French, AltGr', press(']', 'Minus', altGr), ']'],
    ['French, Shift', press('/', 'Period'), '/'],
    ['French', press('-', 'Digit6'), '-'],
    ['AltGr as Firefox tells of it', press('[', 'Digit8'), '['],
    ['numeric pad', press('+', 'NumpadAdd'), '+'],
    ['Caps Lock', press('L', 'KeyL'), 'l'],
    ['Caps Lock', press('R', 'KeyR'), 'r'],
    ['Shift', press('M', 'KeyM'), 'm'],
    ['Dvorak', press('l', 'KeyP'), 'l'],
    ['Russian', press('д', 'KeyL'), 'l'],
    ['Russian', press('К', 'KeyR'), 'r'],
    ['Russian', press('х', 'BracketLeft'), '['],
    ['Greek', press('μ', 'KeyM'), 'm'],
    ['Arabic', press('م', 'KeyL'), 'l'],
    ['Hebrew', press('/', 'KeyQ'), '/'],
  ])('%s: %j is %s', (_, event, key) => expect(keyOf(event)).toBe(key));

  it.each([
    ['Cmd and [, back on a Mac', press('[', 'BracketLeft', { metaKey: true })],
    ['Cmd, Option and /', press('/', 'Slash', { metaKey: true, altKey: true })],
    ['Ctrl and -, smaller', press('-', 'Minus', { ctrlKey: true })],
    ['Ctrl and +, larger', press('+', 'Equal', { ctrlKey: true })],
    ['Ctrl and r, reload', press('r', 'KeyR', { ctrlKey: true })],
    ['Ctrl and L, the address', press('L', 'KeyL', { ctrlKey: true })],
    ['Alt and Left, back', press('ArrowLeft', 'ArrowLeft', { altKey: true })],
    ['Alt and l', press('l', 'KeyL', { altKey: true })],
    ['Option and l on a Mac', press('¬', 'KeyL', { altKey: true })],
    ['Ctrl, Alt and r', press('r', 'KeyR', altGr)],
    ['Ctrl, Alt and Left', press('ArrowLeft', 'ArrowLeft', altGr)],
    ['Russian Ctrl and r', press('к', 'KeyR', { ctrlKey: true })],
    ['a letter of a word that is still being composed', press('m', 'KeyM', { isComposing: true })],
  ])('%s stays what it is', (_, event) => expect(keyOf(event)).toBeUndefined());

  it.each([
    press('ö', 'Semicolon'),
    press('ñ', 'BracketLeft'),
    press('ü', 'BracketLeft'),
    press('Dead', 'BracketLeft'),
    press('Enter', 'Enter'),
    press('р', 'KeyH'),
    press('🙂', 'KeyM'),
  ])('%j means nothing here', (event) => {
    const key = keyOf(event);
    expect(key && (shortcutOf(key, 'page') ?? shortcutOf(key, 'picture'))).toBeUndefined();
  });

  it('every key of the list means itself', () => {
    for (const { keys } of SHORTCUTS) for (const key of keys) expect(keyOf(press(key, ''))).toBe(key);
  });
});
