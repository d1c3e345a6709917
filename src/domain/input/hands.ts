/** What touches or points at the picture; a PointerEvent is one. */
export interface Contact {
  pointerId: number;
  /** 'mouse', 'pen' or 'touch'. */
  pointerType: string;
  /** The first of its kind that is down now. */
  isPrimary: boolean;
  /** The button that changed, and all that are down as bits. */
  button: number;
  buttons: number;
  ctrlKey: boolean;
  /** Size of what touches, CSS pixels. */
  width: number;
  height: number;
  /** When, milliseconds. */
  timeStamp: number;
}

/** What is larger than this is no finger: CSS pixels; the flat of a thumb has about 110. */
const PALM = 140;
/** So long after a pen was seen a hand that touches is the one that holds it, milliseconds. */
const NEAR = 2000;

const isTouch = (contact: Contact): boolean => contact.pointerType === 'touch';
const isPen = (contact: Contact): boolean => contact.pointerType === 'pen';

/** Larger than any finger. */
export const isWide = ({ width, height }: Pick<Contact, 'width' | 'height'>): boolean =>
  Math.max(width, height) > PALM;

/** The plain press of a mouse, pen or finger: no other button, no eraser, and no Ctrl, which is the right button on a Mac. */
export const isPlain = ({ pointerType, button, buttons, ctrlKey }: Contact): boolean =>
  button === 0 && (buttons & ~1) === 0 && !(ctrlKey && pointerType === 'mouse');

/** Knows whether a pen is at work, so that the hand that holds it can be told from a finger. */
interface PenWatch {
  /** Takes note of a pen, whatever it does: `down` is whether it touches from now on. */
  see: (contact: Contact, down?: boolean) => void;
  isDown: () => boolean;
  /** Whether a touch that begins now is the ball of the hand, or anything else that is no finger. */
  isPalm: (contact: Contact) => boolean;
}

export function watchPens(): PenWatch {
  let down = false;
  let last = Number.NEGATIVE_INFINITY;
  return {
    see: (contact, touches) => {
      if (!isPen(contact)) return;
      last = contact.timeStamp;
      down = touches ?? down;
    },
    isDown: () => down,
    isPalm: (contact) => isTouch(contact) && (down || contact.timeStamp - last < NEAR || isWide(contact)),
  };
}

/** What a contact means for the stroke in progress. */
export type StrokeTurn = 'begin' | 'draw' | 'end' | 'cancel' | 'hover' | 'none';

/** Tells which of all that touches the picture paints; one at a time does. */
interface Brush {
  /** `paints` is false while the hand turns the body instead; `shut` keeps the contact from turning it. */
  down: (contact: Contact, paints: boolean) => { turn: StrokeTurn; shut: boolean };
  move: (contact: Contact) => StrokeTurn;
  up: (contact: Contact) => StrokeTurn;
  /** The browser took the contact away. */
  lose: (contact: Contact) => StrokeTurn;
}

/**
 * One finger paints; with a second one the two turn the body. A pen is stronger than fingers: what touched before it
 * came, and what touches beside it, is the hand that holds it.
 */
export function takeBrush(pens: PenWatch = watchPens()): Brush {
  const fingers = new Set<number>();
  let stroke: { id: number; by: string } | undefined;
  const stop = (turn: StrokeTurn): StrokeTurn => {
    stroke = undefined;
    return turn;
  };
  const begin = (contact: Contact): StrokeTurn => {
    stroke = { id: contact.pointerId, by: contact.pointerType };
    return 'begin';
  };
  const leave = (contact: Contact, turn: StrokeTurn): StrokeTurn => {
    pens.see(contact, false);
    fingers.delete(contact.pointerId);
    return stroke?.id === contact.pointerId ? stop(turn) : 'none';
  };

  const touched = (contact: Contact, paints: boolean): { turn: StrokeTurn; shut: boolean } => {
    // No other finger touches: whatever was not seen to be lifted is gone.
    if (contact.isPrimary) fingers.clear();
    const gone = contact.isPrimary && stroke?.by === 'touch' ? stop('cancel') : 'none';
    if (pens.isPalm(contact)) return { turn: gone, shut: pens.isDown() || isWide(contact) };
    fingers.add(contact.pointerId);
    if (stroke && stroke.by !== 'touch') return { turn: 'none', shut: true };
    if (fingers.size > 1) return { turn: stroke ? stop('cancel') : 'none', shut: false };
    return { turn: paints ? begin(contact) : 'none', shut: false };
  };

  const penned = (contact: Contact, paints: boolean): { turn: StrokeTurn; shut: boolean } => {
    pens.see(contact, true);
    fingers.clear();
    if (stroke?.by === 'pen') return { turn: 'none', shut: false };
    if (!paints || !isPlain(contact)) return { turn: stroke ? stop('cancel') : 'none', shut: false };
    return { turn: begin(contact), shut: true };
  };

  return {
    down: (contact, paints) => {
      if (isPen(contact)) return penned(contact, paints);
      if (isTouch(contact)) return touched(contact, paints);
      const plain = paints && isPlain(contact) && !stroke;
      return { turn: plain ? begin(contact) : 'none', shut: false };
    },
    move: (contact) => {
      pens.see(contact);
      if (stroke?.id === contact.pointerId) {
        if (isTouch(contact)) {
          if (!isWide(contact)) return 'draw';
          fingers.delete(contact.pointerId);
          return stop('cancel');
        }
        // Let go where the page did not see it, beyond the window or under a menu.
        return contact.buttons & 1 ? 'draw' : stop('end');
      }
      return !isTouch(contact) && contact.buttons === 0 ? 'hover' : 'none';
    },
    up: (contact) => leave(contact, 'end'),
    lose: (contact) => leave(contact, 'cancel'),
  };
}
