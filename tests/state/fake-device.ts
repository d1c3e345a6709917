import type { Device, KeptBuild, TextStorage } from '../../src/state/device/device.ts';

/** A storage that several windows of one browser share; the others are told of what one stores. */
export class SharedStorage {
  private readonly kept = new Map<string, string>();
  private readonly windows = new Map<object, (key: string | null, text: string | null) => void>();
  /** The browser lets nothing be stored, or not even asked for. */
  refuses: 'nothing' | 'changes' | 'all' = 'nothing';

  get(key: string): string | null {
    return this.kept.get(key) ?? null;
  }

  /** What a window sees of it. */
  seenBy(window: object): TextStorage {
    if (this.refuses === 'all') throw new Error('SecurityError');
    return {
      getItem: (key) => this.get(key),
      setItem: (key, text) => this.change(window, key, text),
      removeItem: (key) => this.change(window, key, null),
    };
  }

  /** Something else than the app clears all of it. */
  clear(): void {
    this.kept.clear();
    for (const tell of this.windows.values()) tell(null, null);
  }

  listen(window: object, tell: (key: string | null, text: string | null) => void): void {
    this.windows.set(window, tell);
  }

  /** A window that is frozen is told nothing. */
  freeze(window: object): void {
    this.windows.delete(window);
  }

  private change(window: object, key: string, text: string | null): void {
    if (this.refuses === 'changes') throw new Error('QuotaExceededError');
    if (text === null) this.kept.delete(key);
    else this.kept.set(key, text);
    for (const [other, tell] of this.windows) if (other !== window) tell(key, text);
  }
}

export interface FakeOptions {
  /** Where the page is opened, without '#'. */
  address?: string;
  languages?: readonly string[];
  prefersStill?: boolean;
  forcedStill?: boolean;
  storage?: SharedStorage;
  /** What the page was told before it was loaded anew. */
  note?: unknown;
  /** Milliseconds since 1970. */
  date?: number;
}

/** A device without a browser, and a hand on it: its time, history and host do what a test says. */
export function fakeDevice(options: FakeOptions = {}) {
  const storage = options.storage ?? new SharedStorage();
  const window = {};
  let now = 1000;
  let date = options.date ?? Date.UTC(2026, 1, 1, 9);
  let timers: { at: number; run: () => void }[] = [];
  const entries: { hash: string; note: unknown }[] = [
    { hash: options.address ? `#${options.address}` : '', note: options.note ?? null },
  ];
  let entry = 0;
  let prefersStill = options.prefersStill ?? false;
  let hidden = false;
  let stored: (key: string | null, text: string | null) => void = () => undefined;
  const told = {
    address: new Set<() => void>(),
    motion: new Set<() => void>(),
    hidden: new Set<() => void>(),
    takenUp: new Set<() => void>(),
  };
  const tell = (followers: Set<() => void>) => {
    for (const run of followers) run();
  };
  const kept = {
    asked: 0,
    looks: 0,
    /** No other window runs on this build. */
    alone: true,
    tell: (_: KeptBuild): void => undefined,
  };
  const host = {
    ownBuild: 'a' as string | undefined,
    /** The page that the host gives now. */
    page: { build: 'a' } as { build: string | undefined } | undefined,
    reloads: 0,
    /** Of these, past what the device keeps. */
    freshly: 0,
    asked: [] as { url: string; cache: RequestCache | undefined }[],
    answer: (_url: string): Promise<Response> => Promise.reject(new Error('no line')),
  };
  /** What was heard and felt, in order. */
  const signals: string[] = [];
  let awake = false;
  const device: Device = {
    clock: {
      now: () => now,
      date: () => date,
      later: (wait, run) => {
        const timer = { at: now + wait, run };
        timers.push(timer);
        return () => {
          timers = timers.filter((other) => other !== timer);
        };
      },
    },
    address: {
      hash: () => entries[entry]!.hash,
      go: (address) => {
        entries.splice(entry + 1, entries.length, { hash: `#${address}`, note: null });
        entry++;
      },
      note: () => entries[entry]!.note,
      replace: (note, hash) => {
        entries[entry] = { hash: hash ?? entries[entry]!.hash, note };
      },
      forward: () => {
        if (entry + 1 < entries.length) entry++;
      },
      back: () => {
        if (entry > 0) entry--;
      },
      onChange: (run) => told.address.add(run),
    },
    keeping: {
      storage: () => storage.seenBy(window),
      onStored: (run) => {
        stored = run;
        storage.listen(window, run);
      },
    },
    motion: {
      forcedStill: options.forcedStill ?? false,
      prefersStill: () => prefersStill,
      onPrefersStill: (run) => told.motion.add(run),
    },
    sight: {
      hidden: () => hidden,
      onHidden: (run) => {
        told.hidden.add(run);
        return () => told.hidden.delete(run);
      },
      onTakenUp: (run) => told.takenUp.add(run),
    },
    signaller: {
      vibrates: () => true,
      wake: () => {
        awake = true;
      },
      play: (notes) => {
        if (awake) signals.push(notes.join('-'));
      },
      vibrate: (pattern) => signals.push(`buzz ${pattern.join('-')}`),
      rest: () => {
        awake = false;
      },
    },
    host: {
      base: './',
      shipped: { 'models/skin.glb': 'models/skin-1234.glb' },
      fetch: (url, { cache }) => {
        host.asked.push({ url, cache });
        return host.answer(url);
      },
      ownBuild: () => host.ownBuild,
      askForPage: () => Promise.resolve(host.page),
      reload: (fresh) => {
        host.reloads++;
        if (fresh) host.freshly++;
      },
    },
    frame: { embedded: false, partner: undefined },
    offline: {
      keep: async (run) => {
        kept.asked++;
        kept.tell = run;
      },
      look: () => {
        kept.looks++;
      },
      takeOver: () => Promise.resolve(kept.alone),
    },
    languages: () => options.languages ?? ['en-US'],
  };
  return {
    device,
    storage,
    host,
    kept,
    signals,
    /** Whether tones can be heard. */
    hears: () => awake,
    /** The address, and how many steps back there are. */
    address: () => entries[entry]!.hash.slice(1),
    stepsBack: () => entry,
    note: () => entries[entry]!.note,
    /** A person types an address; the page is told a moment later. */
    type: (address: string) => device.address.go(address),
    tellAddress: () => tell(told.address),
    back: () => {
      entry--;
      tell(told.address);
    },
    forward: () => {
      entry++;
      tell(told.address);
    },
    /** Time passes, and what was to be done in it is done. */
    pass: (milliseconds: number) => {
      const end = now + milliseconds;
      for (;;) {
        const due = timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
        if (!due) break;
        date += due.at - now;
        now = due.at;
        timers = timers.filter((timer) => timer !== due);
        due.run();
      }
      date += end - now;
      now = end;
    },
    /** The device sleeps: its timers stand still, the time of day does not. */
    sleep: (milliseconds: number) => {
      date += milliseconds;
    },
    setPrefersStill: (still: boolean) => {
      prefersStill = still;
      tell(told.motion);
    },
    setHidden: (to: boolean) => {
      hidden = to;
      tell(told.hidden);
    },
    /** The page is put by, and told nothing until it is taken up again. */
    putBy: () => storage.freeze(window),
    takeUp: () => {
      storage.listen(window, stored);
      tell(told.takenUp);
    },
  };
}
