/**
 * What a page of another host can do with `<trigger-point-explorer>`, the element of `embed.js`. The build ships this file beside it as
 * `embed.d.ts`; it holds types alone.
 *
 * An address is what stands after `#` in the app's own address, such as
 * `/en/neck/trapezius-descending/right/trapezius-descending-front/where`. What a visitor painted, marked or chose is in none that is told.
 */

/** What the frame does for the page that shows it. */
export interface EmbedMethods {
  /** Shows an address, or what a whole link of the app names; gives the address that is shown then. Rejects what is no text. */
  view: (address: string) => string;
  /** The address that is shown. */
  current: () => string;
  /** Leaves the words away, for a picture that somebody talks about; or brings them back. */
  present: (on: boolean) => void;
}

/** What the frame tells the page that shows it. */
export interface EmbedEvents {
  /** The app is there and can be asked. `version` grows whenever what is said here changes its form. */
  ready: { version: 1; address: string };
  /** Another place is shown. */
  view: { address: string };
  /** A question of practice was answered; `score`: of all questions since the frame was opened. */
  answer: { id: string; right: boolean; score: { right: number; of: number } };
  /** So high the frame would be, CSS pixels. The element follows it by itself. */
  height: { height: number };
}

/** One thing that is told. */
export type EmbedTold = { [K in keyof EmbedEvents]: { name: K; detail: EmbedEvents[K] } }[keyof EmbedEvents];

/**
 * The element. Attributes: `point`, `side` (`right` or `left`), `step` (`where`, `band`, `injection`, `after`, `exercises`), or `region`, or
 * `view` with a whole link of the app; `lang` (`en` or `es`); `loading="eager"` for a picture at the head of a page. It dispatches every event of
 * `EmbedEvents` as a CustomEvent of that name, which does not bubble.
 */
export interface TriggerPointExplorerElement extends HTMLElement {
  /** Starts 3D, as the button does; another one of the page goes back to its still picture. */
  start: () => void;
  /** Back to the still picture. */
  stop: () => void;
  /** As the frame does it; while the still picture is shown, what would be shown. */
  view: (address: string) => Promise<string>;
  current: () => Promise<string>;
  present: (on: boolean) => Promise<void>;
}

declare global {
  interface HTMLElementTagNameMap {
    'trigger-point-explorer': TriggerPointExplorerElement;
  }
}
