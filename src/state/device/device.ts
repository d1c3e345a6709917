/** Ends what was begun: a timer, or listening. */
export type End = () => void;

/** Time, as the state of the app is told it. */
export interface Clock {
  /** Milliseconds since some moment; never goes back. */
  now: () => number;
  /** Milliseconds since 1970; whoever owns the device may set it back. */
  date: () => number;
  /** Does something once, after so many milliseconds. */
  later: (wait: number, run: () => void) => End;
}

/** The address of the page behind '#', and the entries of the browser's history. */
export interface AddressBar {
  /** With its '#', as the browser writes it. */
  hash: () => string;
  /** Goes to an address as a new entry of the history. */
  go: (address: string) => void;
  /** What the page noted in the entry of the history. */
  note: () => unknown;
  /** Puts a note, and where given another address with its '#', in the place of the entry. */
  replace: (note: unknown, hash?: string) => void;
  /** Goes on to the entry that was left by going back, if there is one; the address changes a moment later. */
  forward: () => void;
  /** Goes back by one entry; the address changes a moment later. */
  back: () => void;
  /** Tells of every change of the address, a moment after it was made. */
  onChange: (run: () => void) => void;
}

/** A place for text that outlasts the page. */
export type TextStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** What the device keeps. */
export interface Keeping {
  /** Throws, or gives what throws, where the person or the browser lets nothing be kept. */
  storage: () => TextStorage;
  /** Tells what other windows store: under which key (null: all was cleared) and what (null: nothing any more). */
  onStored: (run: (key: string | null, text: string | null) => void) => void;
}

/** What the person or a test wishes of motion. */
export interface Motion {
  /** The address of the page asks for no motion, for pictures and tests. */
  forcedStill: boolean;
  /** Whether the device asks for little motion. */
  prefersStill: () => boolean;
  onPrefersStill: (run: () => void) => void;
}

/** The page, as one that may be looked at or not. */
export interface Sight {
  hidden: () => boolean;
  /** Tells whenever the page is hidden or shown. */
  onHidden: (run: () => void) => End;
  /** Tells when a page that was put by for "back" is shown again. */
  onTakenUp: (run: () => void) => void;
}

/** What a person hears and feels of the device without looking at it. Whatever is refused or missing stays silent. */
export interface Signaller {
  /** Whether there is something that vibrates. */
  vibrates: () => boolean;
  /** Lets tones be heard from now on. Browsers allow it only while something is pressed. */
  wake: () => void;
  /** Soft notes one after the other, hertz; none where tones were not let be heard. */
  play: (notes: readonly number[]) => void;
  /** Milliseconds of vibration and, between them, of none. */
  vibrate: (pattern: readonly number[]) => void;
  /** No tone is wanted any more. */
  rest: () => void;
}

/** Whoever serves the page and its files. */
export interface PageHost {
  /** Where the files of the app lie. */
  base: string;
  /** The name there of each file whose name carries its content's hash; empty in development. */
  shipped: Readonly<Record<string, string>>;
  fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** The build of the page that runs; undefined in development. */
  ownBuild: () => string | undefined;
  /** The page as the host has it now, past every cache, with its build; undefined where no page comes. */
  askForPage: () => Promise<{ build: string | undefined } | undefined>;
  /** Loads the page anew; `fresh`: as the host has it, not as the device keeps it. */
  reload: (fresh?: boolean) => void;
}

/** What the device has of the app for when there is no net: `kept`, one whole build; `newer`, another one that waits beside it. */
export type KeptBuild = 'kept' | 'newer';

/** What keeps the app on the device for when there is no net. */
export interface OfflineKeeper {
  /**
   * Brings one whole build onto the device and tells what is there, each time that changes. Nothing is told where the browser or the
   * person does not let it.
   */
  keep: (tell: (kept: KeptBuild) => void) => Promise<void>;
  /** Looks whether the host has another build; it comes and waits beside this one. */
  look: () => void;
  /** The build that waits takes over, and the page is loaded anew from it. False: other windows run on the one before. */
  takeOver: () => Promise<boolean>;
}

/** Whether the page stands inside one of another host. */
export interface FrameAround {
  /** The address asks for it: the page is slim, and keeps nothing on the device. */
  embedded: boolean;
  /** The origin of the page around it, the only one that is told anything or listened to; undefined: nobody is. */
  partner: string | undefined;
}

/** All that the state of the app knows of the device that it runs on. */
export interface Device {
  clock: Clock;
  address: AddressBar;
  keeping: Keeping;
  motion: Motion;
  sight: Sight;
  signaller: Signaller;
  host: PageHost;
  offline: OfflineKeeper;
  frame: FrameAround;
  /** The languages that the person reads, the best first. */
  languages: () => readonly string[];
}
