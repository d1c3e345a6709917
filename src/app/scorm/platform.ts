/*
 * The content's side of SCORM 1.2: an object of functions in a window around this one, which take and give text. Read after the SCORM
 * Run-Time Environment 1.2 (ADL). It is part of packages alone.
 */

/** What a platform offers. Some give booleans where the standard has text. */
export interface Scorm12 {
  LMSInitialize: (empty: '') => unknown;
  LMSGetValue: (element: string) => unknown;
  LMSSetValue: (element: string, value: string) => unknown;
  LMSCommit: (empty: '') => unknown;
  LMSFinish: (empty: '') => unknown;
  LMSGetLastError: () => unknown;
}

/** A window as far as its API is looked for. */
export interface ApiWindow {
  API?: Scorm12 | undefined;
  parent?: ApiWindow | null;
  opener?: ApiWindow | null;
}

/** So many windows around each other are looked through. */
const MOST_WINDOWS = 20;
/** Some platforms leave these out; a result is kept without them. */
const SPARED = new Set([
  'cmi.core.score.min',
  'cmi.core.score.max',
  'cmi.core.session_time',
  'cmi.core.exit',
]);

function apiAround(from: ApiWindow | null | undefined): Scorm12 | undefined {
  let at = from;
  try {
    for (let n = 0; at && n < MOST_WINDOWS; n++) {
      if (at.API) return at.API;
      if (at.parent === at) return undefined;
      at = at.parent;
    }
  } catch {
    // A window of another origin, which may not be looked into: there is no platform of ours.
  }
  return undefined;
}

/** The platform of a window: in one of those around it, else in those around the one that opened it; undefined where there is none. */
export function findPlatform(from: ApiWindow): Scorm12 | undefined {
  const around = apiAround(from);
  if (around) return around;
  try {
    return apiAround(from.opener);
  } catch {
    return undefined;
  }
}

/** A platform that was begun with. */
export type Platform = ReturnType<typeof beginWith>;

/** Begins with a platform; what it cannot do, or throws, never reaches the lesson. */
export function beginWith(api: Scorm12 | undefined) {
  const call = (deed: (at: Scorm12) => unknown): unknown => {
    try {
      return api && deed(api);
    } catch {
      return undefined;
    }
  };
  const done = (deed: (at: Scorm12) => unknown): boolean => `${call(deed)}` === 'true';
  let state: 'shut' | 'open' | 'ended' = 'shut';
  let watched = false;
  let taken = true;

  /** What a platform holds of an element; undefined where that cannot be known. */
  function read(element: string): string | undefined {
    if (!isOpen()) return undefined;
    const value = call((at) => at.LMSGetValue(element));
    const error = call((at) => at.LMSGetLastError());
    if (typeof value !== 'string' || (error !== undefined && `${error}` !== '0')) return undefined;
    return value;
  }

  /** A platform that would not begin is asked again whenever it is needed. */
  function isOpen(): boolean {
    if (state !== 'shut') return state === 'open';
    if (!done((at) => at.LMSInitialize(''))) return false;
    state = 'open';
    // What was done before is looked at again: nothing of that is to be told.
    watched = ['review', 'browse'].includes(read('cmi.core.lesson_mode') ?? '');
    return true;
  }
  isOpen();

  /** Tells what there is; all of it is told again the next time, so that nothing that was refused is lost. */
  function tell(values: Readonly<Record<string, string>>): void {
    if (!isOpen() || watched) return;
    taken = true;
    for (const [element, value] of Object.entries(values))
      if (!done((at) => at.LMSSetValue(element, value)) && !SPARED.has(element)) taken = false;
    if (!done((at) => at.LMSCommit(''))) taken = false;
  }

  function end(): void {
    if (state === 'open') call((at) => at.LMSFinish(''));
    state = 'ended';
  }

  return {
    read,
    tell,
    end,
    /** Whether it keeps what it is told, as far as it said. */
    keeps: (): boolean => state === 'open' && !watched && taken,
  };
}
