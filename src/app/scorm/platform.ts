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
}

/** A window as far as its API is looked for. */
export interface ApiWindow {
  API?: Scorm12 | undefined;
  parent?: ApiWindow | null;
  opener?: ApiWindow | null;
}

/** So many windows around each other are looked through. */
const MOST_WINDOWS = 20;

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
  let open = `${call((at) => at.LMSInitialize(''))}` === 'true';
  const read = (element: string): string => {
    const value = open ? call((at) => at.LMSGetValue(element)) : '';
    return typeof value === 'string' ? value : '';
  };
  // What was done before is looked at again: nothing of that is to be told.
  const watched = ['review', 'browse'].includes(read('cmi.core.lesson_mode'));
  const tell = (values: Readonly<Record<string, string>>): void => {
    if (!open || watched) return;
    for (const [element, value] of Object.entries(values)) call((at) => at.LMSSetValue(element, value));
    call((at) => at.LMSCommit(''));
  };
  const end = (): void => {
    if (!open) return;
    open = false;
    call((at) => at.LMSFinish(''));
  };
  return { read, tell, end };
}
