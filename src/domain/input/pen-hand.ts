import { type Contact, isWide, type StrokeTurn, takeBrush, watchPens } from './hands.ts';

/** So long after a pen was lifted a touch is the hand that holds it, milliseconds. */
const LIFTED = 600;

/** What a contact means: for the stroke, and for whatever else listens, as what turns the body. */
interface PenTurn {
  turn: StrokeTurn;
  /** Nothing else may hear of this contact. */
  shut: boolean;
}

/** Tells what draws from what turns; each of these is to be asked of every event of its kind. */
interface PenHand {
  /** `draws` is false while a hand turns the body instead. */
  down: (contact: Contact, draws?: boolean) => PenTurn;
  move: (contact: Contact) => PenTurn;
  up: (contact: Contact) => PenTurn;
  lose: (contact: Contact) => PenTurn;
}

/**
 * Who draws over the picture. Until a pen is seen the first finger does, and others turn the body. From then on the pen draws and
 * fingers turn, at once; the hand that holds the pen does neither, whether it came before the pen, with it or just after.
 * `shared`: the finger that draws is heard by what turns the body, too, which then knows of both when a second one comes.
 */
export function penHand(shared = false): PenHand {
  const pens = watchPens();
  const brush = takeBrush(pens);
  /** Contacts that nobody else may hear of, and touches that turn the body. */
  const shut = new Set<number>();
  const turning = new Set<number>();
  let seen = false;
  let lifted = Number.NEGATIVE_INFINITY;

  const isTouch = ({ pointerType }: Contact) => pointerType === 'touch';
  const isPalm = (contact: Contact): boolean =>
    pens.isDown() || contact.timeStamp - lifted < LIFTED || isWide(contact);

  function down(contact: Contact, draws = true): PenTurn {
    const { pointerId: id } = contact;
    shut.delete(id);
    if (contact.pointerType === 'pen') {
      seen = true;
      // What touches already is the ball of the hand: from here on it turns nothing.
      for (const touch of turning) shut.add(touch);
      turning.clear();
    } else if (isTouch(contact) && (seen || isWide(contact))) {
      if (isPalm(contact)) shut.add(id);
      else turning.add(id);
      return { turn: 'none', shut: shut.has(id) };
    }
    const { turn, shut: closed } = brush.down(contact, draws);
    if (closed || (turn === 'begin' && !(shared && isTouch(contact)))) shut.add(id);
    else if (isTouch(contact)) turning.add(id);
    return { turn, shut: shut.has(id) };
  }

  function move(contact: Contact): PenTurn {
    const { pointerId: id } = contact;
    if (contact.pointerType === 'pen') seen = true;
    // It settles down to a palm.
    if (isTouch(contact) && isWide(contact) && turning.delete(id)) shut.add(id);
    const turn = brush.move(contact);
    return { turn, shut: shut.has(id) };
  }

  const over =
    (how: 'up' | 'lose') =>
    (contact: Contact): PenTurn => {
      const { pointerId: id } = contact;
      if (contact.pointerType === 'pen') lifted = contact.timeStamp;
      const turn = brush[how](contact);
      // That it ends is heard by all: who was told of its begin must be told.
      shut.delete(id);
      turning.delete(id);
      return { turn, shut: false };
    };

  return { down, move, up: over('up'), lose: over('lose') };
}
