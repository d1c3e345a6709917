import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Contact, isPlain, takeBrush, watchPens } from '../../../src/domain/input/hands.ts';

let clock = 0;
const contact = (pointerType: string, pointerId: number, rest: Partial<Contact> = {}): Contact => ({
  pointerType,
  pointerId,
  isPrimary: true,
  button: 0,
  buttons: 1,
  ctrlKey: false,
  width: 24,
  height: 24,
  timeStamp: ++clock,
  ...rest,
});
const finger = (id: number, rest?: Partial<Contact>) => contact('touch', id, rest);
const pen = (id: number, rest?: Partial<Contact>) => contact('pen', id, { width: 1, height: 1, ...rest });
const hovering = { button: -1, buttons: 0 };

describe('what paints', () => {
  it('one finger does; a second one takes its stroke back and the two turn the body', () => {
    const brush = takeBrush();
    expect(brush.down(finger(1), true)).toEqual({ turn: 'begin', shut: false });
    expect(brush.move(finger(1))).toBe('draw');
    expect(brush.down(finger(2, { isPrimary: false }), true)).toEqual({ turn: 'cancel', shut: false });
    expect(brush.move(finger(1))).toBe('none');
    expect(brush.down(finger(3, { isPrimary: false }), true)).toEqual({ turn: 'none', shut: false });
    for (const id of [1, 2, 3]) expect(brush.up(finger(id))).toBe('none');
    expect(brush.down(finger(4), true).turn).toBe('begin');
    expect(brush.up(finger(4))).toBe('end');
  });

  it('a palm that came before the pen does not, nor does it after the pen came', () => {
    const brush = takeBrush();
    expect(brush.down(finger(1), true).turn).toBe('begin');
    // To begin a stroke is to give up what was begun before.
    expect(brush.down(pen(2), true)).toEqual({ turn: 'begin', shut: true });
    expect(brush.move(finger(1))).toBe('none');
    expect(brush.move(pen(2))).toBe('draw');
    expect(brush.up(finger(1))).toBe('none');
    expect(brush.up(pen(2))).toBe('end');
  });

  it('a palm beside the pen neither paints nor turns nor ends the stroke', () => {
    const brush = takeBrush();
    brush.down(pen(1), true);
    expect(brush.down(finger(2), true)).toEqual({ turn: 'none', shut: true });
    expect(brush.down(finger(3, { isPrimary: false }), true)).toEqual({ turn: 'none', shut: true });
    expect(brush.lose(finger(3))).toBe('none');
    expect(brush.up(finger(2))).toBe('none');
    expect(brush.move(pen(1))).toBe('draw');
    expect(brush.up(pen(1))).toBe('end');
  });

  it('fingers paint again some seconds after the pen was last seen, down or hovering', () => {
    const brush = takeBrush();
    brush.down(pen(1), true);
    brush.up(pen(1));
    clock += 1500;
    expect(brush.down(finger(2), true).turn).toBe('none');
    brush.up(finger(2));
    brush.move(pen(1, hovering));
    clock += 1500;
    expect(brush.down(finger(3), true).turn).toBe('none');
    brush.up(finger(3));
    clock += 2000;
    expect(brush.down(finger(4), true).turn).toBe('begin');
  });

  it('two fingers turn the body beside a pen that hovers', () => {
    const brush = takeBrush();
    brush.move(pen(1, hovering));
    expect(brush.down(finger(2), true)).toEqual({ turn: 'none', shut: false });
    expect(brush.down(finger(3, { isPrimary: false }), true)).toEqual({ turn: 'none', shut: false });
  });

  it('what is far wider than a finger does not, though no pen was ever seen; a finger beside it does', () => {
    const brush = takeBrush();
    expect(brush.down(finger(1, { width: 200 }), true)).toEqual({ turn: 'none', shut: true });
    expect(brush.down(finger(2, { isPrimary: false }), true).turn).toBe('begin');
    expect(brush.move(finger(1, { width: 190 }))).toBe('none');
    expect(brush.up(finger(2))).toBe('end');
    expect(brush.down(finger(3), true).turn).toBe('begin');
    expect(brush.move(finger(3, { height: 180 })), 'it settles down to a palm').toBe('cancel');
  });

  it('no other button does, no eraser, no barrel button, no Ctrl and click', () => {
    for (const other of [
      contact('mouse', 1, { button: 1, buttons: 4 }),
      contact('mouse', 1, { button: 2, buttons: 2 }),
      contact('mouse', 1, { ctrlKey: true }),
      pen(1, { button: 2, buttons: 2 }),
      pen(1, { button: 5, buttons: 32 }),
      pen(1, { button: 0, buttons: 3 }),
    ]) {
      expect(isPlain(other), JSON.stringify(other)).toBe(false);
      expect(takeBrush().down(other, true).turn, JSON.stringify(other)).toBe('none');
    }
  });

  it('a mouse that was let go beyond the window paints no more', () => {
    const brush = takeBrush();
    brush.down(contact('mouse', 1), true);
    expect(brush.move(contact('mouse', 1))).toBe('draw');
    expect(brush.move(contact('mouse', 1, hovering))).toBe('end');
    expect(brush.move(contact('mouse', 1, hovering))).toBe('hover');
  });

  it('what the browser takes away is taken back, and only that', () => {
    const brush = takeBrush();
    brush.down(finger(1), true);
    expect(brush.lose(finger(2))).toBe('none');
    expect(brush.move(finger(1))).toBe('draw');
    expect(brush.lose(finger(1))).toBe('cancel');
    expect(brush.up(finger(1))).toBe('none');
  });

  it('a finger and the mouse do not paint at once', () => {
    const brush = takeBrush();
    brush.down(contact('mouse', 1), true);
    expect(brush.down(finger(2), true)).toEqual({ turn: 'none', shut: true });
    expect(brush.move(contact('mouse', 1))).toBe('draw');
    const other = takeBrush();
    other.down(finger(1), true);
    expect(other.down(contact('mouse', 2), true).turn).toBe('none');
    expect(other.up(finger(1))).toBe('end');
  });
});

describe('any mix of hands, pens and mice', () => {
  const deed = fc.record({
    what: fc.constantFrom('down', 'move', 'up', 'lose'),
    by: fc.constantFrom('mouse', 'pen', 'touch'),
    id: fc.integer({ min: 1, max: 3 }),
    width: fc.constantFrom(20, 200),
    buttons: fc.constantFrom(0, 1, 2),
    isPrimary: fc.boolean(),
    wait: fc.constantFrom(5, 700, 3000),
  });

  it('has one stroke at a time, which ends once, and none of a touch beside a pen', () => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 60 }), (deeds) => {
        const brush = takeBrush(watchPens());
        const kinds = { mouse: 0, pen: 10, touch: 20 };
        let stroke: number | undefined;
        let penDown = false;
        for (const { what, by, id, wait, ...rest } of deeds) {
          clock += wait;
          const event = contact(by, kinds[by as keyof typeof kinds] + id, { ...rest, button: 0 });
          const turn = what === 'down' ? brush.down(event, true).turn : brush[what as 'move'](event);
          if (by === 'pen') penDown = what === 'down' || (what === 'move' && penDown);
          if (turn === 'begin') {
            stroke = event.pointerId;
            expect(by === 'touch' && penDown).toBe(false);
          } else if (turn === 'draw') expect(stroke).toBe(event.pointerId);
          else if (turn === 'end' || turn === 'cancel') {
            expect(stroke).toBeDefined();
            stroke = undefined;
          } else if (what === 'up' || what === 'lose') expect(stroke).not.toBe(event.pointerId);
        }
      }),
    );
  });
});
