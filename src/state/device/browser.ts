import { browserOffline, letGo, pastTheKept } from './browser-offline.ts';
import { createBrowserSignaller } from './browser-signaller.ts';
import type { AddressBar, Clock, Device, FrameAround, Keeping, Motion, PageHost, Sight } from './device.ts';

/** The name in `dist` of each file whose name carries its content's hash; the build puts it in. */
declare const __SHIPPED_FILES__: Readonly<Record<string, string>> | undefined;

const clock: Clock = {
  now: () => performance.now(),
  date: () => Date.now(),
  later: (wait, run) => {
    const timer = setTimeout(run, wait);
    return () => clearTimeout(timer);
  },
};

const address: AddressBar = {
  hash: () => window.location.hash,
  go: (to) => {
    window.location.hash = to;
  },
  note: () => window.history.state,
  replace: (note, hash) => window.history.replaceState(note, '', hash),
  forward: () => window.history.forward(),
  back: () => window.history.back(),
  onChange: (run) => window.addEventListener('hashchange', run),
};

const keeping: Keeping = {
  storage: () => window.localStorage,
  onStored: (run) =>
    window.addEventListener('storage', ({ storageArea, key, newValue }) => {
      if (storageArea === window.localStorage) run(key, newValue);
    }),
};

/** Asked as soon as the state is made: code of the scene that is tested without a browser must not fail at that. */
function motionOfPage(): Motion {
  if (typeof window === 'undefined')
    return { forcedStill: false, prefersStill: () => false, onPrefersStill: () => undefined };
  const still = window.matchMedia('(prefers-reduced-motion: reduce)');
  return {
    forcedStill: new URLSearchParams(window.location.search).has('still'),
    prefersStill: () => still.matches,
    onPrefersStill: (run) => still.addEventListener('change', run),
  };
}

const sight: Sight = {
  hidden: () => document.hidden,
  onHidden: (run) => {
    document.addEventListener('visibilitychange', run);
    return () => document.removeEventListener('visibilitychange', run);
  },
  onTakenUp: (run) => window.addEventListener('pageshow', (event) => event.persisted && run()),
};

const buildOf = (page: Document): string | undefined =>
  page.querySelector<HTMLMetaElement>('meta[name="build"]')?.content;

async function askForPage(): Promise<{ build: string | undefined } | undefined> {
  try {
    const response = await fetch(pastTheKept(window.location.pathname + window.location.search), {
      cache: 'no-store',
    });
    if (!response.ok) return undefined;
    return { build: buildOf(new DOMParser().parseFromString(await response.text(), 'text/html')) };
  } catch {
    return undefined;
  }
}

const host: PageHost = {
  base: import.meta.env.BASE_URL,
  shipped: typeof __SHIPPED_FILES__ === 'undefined' ? {} : __SHIPPED_FILES__,
  fetch: (url, init) => fetch(init.cache === 'reload' ? pastTheKept(url) : url, init),
  ownBuild: () => buildOf(document),
  askForPage,
  reload: (fresh) => {
    if (fresh) void letGo().finally(() => window.location.reload());
    else window.location.reload();
  },
};

/** The origin that a text names, if it is one of the web. */
function readOrigin(text: string | null): string | undefined {
  try {
    const { origin } = new URL(text ?? '');
    return origin === text && /^https?:/.test(origin) ? origin : undefined;
  } catch {
    return undefined;
  }
}

/** What stands before '#' says it: `?embed`, and `&origin=` with the page around. */
function frameAround(): FrameAround {
  if (typeof window === 'undefined') return { embedded: false, partner: undefined };
  const asked = new URLSearchParams(window.location.search);
  const embedded = asked.has('embed');
  const around = embedded && window.parent !== window;
  return { embedded, partner: around ? readOrigin(asked.get('origin')) : undefined };
}

/** Inside other pages nothing is kept: what the app keeps in a window of its own is not theirs to change. */
const nothingKept: Keeping = {
  storage: () => {
    throw new Error('Nothing is kept inside other pages.');
  },
  onStored: () => undefined,
};

const frame = frameAround();

/** The device, as the browser shows it to the page. */
export const browserDevice = (): Device => ({
  clock,
  address,
  frame,
  keeping: frame.embedded ? nothingKept : keeping,
  motion: motionOfPage(),
  sight,
  signaller: createBrowserSignaller(),
  host,
  offline: browserOffline,
  languages: () => navigator.languages,
});
