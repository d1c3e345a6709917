import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../../src/core/math/random.ts';
import type { Contact } from '../../../src/domain/input/hands.ts';
import { penHand } from '../../../src/domain/input/pen-hand.ts';

const contact = (
  pointerType: string,
  pointerId: number,
  timeStamp: number,
  rest: Partial<Contact> = {},
): Contact => ({
  pointerType,
  pointerId,
  isPrimary: false,
  button: 0,
  buttons: 1,
  ctrlKey: false,
  width: pointerType === 'touch' ? 26 : 1,
  height: pointerType === 'touch' ? 26 : 1,
  timeStamp,
  ...rest,
});

/** Plays contacts, and says which drew and which the body's controls were told to move by. */
function table() {
  const hand = penHand();
  const drew = new Set<number>();
  const turned = new Set<number>();
  const heard = new Set<number>();
  let live: number | undefined;
  const see = (what: 'down' | 'move' | 'up', who: Contact) => {
    const { turn, shut } = hand[what](who);
    if (turn === 'begin') {
      // A stroke that has not ended when another begins is taken back.
      if (live !== undefined) drew.delete(live);
      live = who.pointerId;
      drew.add(who.pointerId);
    } else if (turn === 'cancel' && live !== undefined) {
      drew.delete(live);
      live = undefined;
    } else if (turn === 'end') live = undefined;
    if (what === 'down' && !shut) heard.add(who.pointerId);
    if (what === 'move' && !shut && heard.has(who.pointerId)) turned.add(who.pointerId);
  };
  return { see, drew, turned };
}

describe('who draws over the picture', () => {
  it('is one finger, until a pen is seen; then the pen, and fingers turn at once', () => {
    const { see, drew, turned } = table();
    see('down', contact('touch', 1, 0));
    see('move', contact('touch', 1, 20));
    see('up', contact('touch', 1, 40));
    expect([...drew]).toEqual([1]);
    see('move', contact('pen', 9, 1000, { buttons: 0 }));
    see('down', contact('touch', 2, 1010));
    see('move', contact('touch', 2, 1030));
    see('up', contact('touch', 2, 1050));
    expect([...drew]).toEqual([1]);
    expect([...turned]).toEqual([2]);
    see('down', contact('pen', 9, 1100));
    see('move', contact('pen', 9, 1120));
    see('up', contact('pen', 9, 1140));
    expect([...drew]).toEqual([1, 9]);
  });

  it('is heard by what turns the body where that needs to know of the first finger; beside a pen it is not', () => {
    const hand = penHand(true);
    expect(hand.down(contact('touch', 1, 0, { isPrimary: true }))).toEqual({ turn: 'begin', shut: false });
    expect(hand.down(contact('touch', 2, 10))).toEqual({ turn: 'cancel', shut: false });
    hand.up(contact('touch', 1, 20));
    hand.up(contact('touch', 2, 20));
    expect(hand.down(contact('pen', 3, 30))).toEqual({ turn: 'begin', shut: true });
    expect(hand.down(contact('touch', 4, 40))).toEqual({ turn: 'none', shut: true });
    hand.up(contact('pen', 3, 50));
    expect(hand.down(contact('touch', 5, 2000), true)).toEqual({ turn: 'none', shut: false });
  });

  it('is nobody while a hand turns the body', () => {
    const hand = penHand(true);
    expect(hand.down(contact('touch', 1, 0), false)).toEqual({ turn: 'none', shut: false });
    expect(hand.move(contact('touch', 1, 10))).toEqual({ turn: 'none', shut: false });
  });

  it('is the plain mouse, whose other buttons turn', () => {
    const { see, drew, turned } = table();
    see('down', contact('mouse', 1, 0));
    see('move', contact('mouse', 1, 10));
    see('up', contact('mouse', 1, 20));
    see('down', contact('mouse', 2, 30, { button: 2, buttons: 2 }));
    see('move', contact('mouse', 2, 40, { button: -1, buttons: 2 }));
    expect([[...drew], [...turned]]).toEqual([[1], [2]]);
  });

  it('is never the hand that holds the pen: in 50 mixes of pen, finger and palm nothing turns or draws that should not', () => {
    const lot = randomFrom(50);
    const between = (low: number, high: number) => low + lot() * (high - low);
    const wrong: string[] = [];
    let palms = 0;
    let fingers = 0;
    let strokes = 0;
    for (let mix = 0; mix < 50; mix++) {
      const { see, drew, turned } = table();
      const events: { at: number; what: 'down' | 'move' | 'up'; by: string; id: number; wide: number }[] = [];
      const plan = (id: number, by: string, from: number, to: number, wide = 26) => {
        events.push({ at: from, what: 'down', by, id, wide });
        for (let t = from + 16; t < to; t += 16) events.push({ at: t, what: 'move', by, id, wide });
        events.push({ at: to, what: 'up', by, id, wide });
      };
      const wanted = new Set<number>();
      const mayTurn = new Set<number>();
      let id = 0;
      let clock = 1000;
      for (let word = 0; word < 6; word++) {
        const begin = clock + between(20, 200);
        const end = begin + between(60, 900);
        const pen = ++id;
        wanted.add(pen);
        strokes += 1;
        plan(pen, 'pen', begin, end);
        // The ball of the hand: before the pen (it lies still until then), with it, or just after it was lifted.
        const palm = ++id;
        palms += 1;
        const early = lot() < 0.4;
        const from = early ? begin - between(1, 14) : between(begin + 1, end + 500);
        plan(palm, 'touch', from, from + between(30, 1200), lot() < 0.5 ? 26 : 170);
        clock = Math.max(end, from) + between(20, 300);
        if (lot() < 0.5) {
          // The other hand, well after the pen.
          const finger = ++id;
          fingers += 1;
          mayTurn.add(finger);
          const start = clock + 1300;
          plan(finger, 'touch', start, start + between(100, 400));
          clock = start + 500;
        }
      }
      events.sort((a, b) => a.at - b.at);
      for (const { at, what, by, id: who, wide } of events)
        see(
          what,
          contact(by, who, at, { width: by === 'touch' ? wide : 1, ...(what === 'up' && { buttons: 0 }) }),
        );
      for (const who of drew) if (!wanted.has(who)) wrong.push(`mix ${mix}: ${who} drew`);
      for (const who of wanted) if (!drew.has(who)) wrong.push(`mix ${mix}: pen ${who} did not draw`);
      for (const who of turned) if (!mayTurn.has(who)) wrong.push(`mix ${mix}: ${who} turned`);
      for (const who of mayTurn) if (!turned.has(who)) wrong.push(`mix ${mix}: finger ${who} did not turn`);
    }
    console.info(
      `50 mixes: ${strokes} strokes of a pen, ${palms} palms, ${fingers} fingers; wrong: ${wrong.length}`,
    );
    expect(wrong).toEqual([]);
  });
});
