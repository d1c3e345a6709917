import type { OfflineKeeper } from './device.ts';

/** Where the worker lies, beside the page. */
const WORKER = 'worker.js';

/** Browsers have it only at a safe address, and persons may forbid it; in a frame that may do little, asking for it throws. */
function container(): ServiceWorkerContainer | undefined {
  try {
    return navigator.serviceWorker;
  } catch {
    return undefined;
  }
}

/** The address as the worker knows nothing of it: where one answers, it is the host that is to be asked. */
export const pastTheKept = (url: string): string =>
  container()?.controller ? `${url}${url.includes('?') ? '&' : '?'}past` : url;

/** Lets go of what keeps the app on the device, so that the page comes from its host. */
export async function letGo(): Promise<void> {
  const registration = await container()?.getRegistration();
  await registration?.unregister();
}

let registration: ServiceWorkerRegistration | undefined;

/** What keeps the app on the device, by a service worker: only in the built app, where the browser has one. */
export const browserOffline: OfflineKeeper = {
  keep: async (tell) => {
    if (!container() || import.meta.env.DEV) return;
    const { Workbox } = await import('workbox-window');
    const keeper = new Workbox(`${import.meta.env.BASE_URL}${WORKER}`);
    keeper.addEventListener('waiting', () => tell('newer'));
    keeper.addEventListener('activated', () => tell('kept'));
    registration = await keeper.register({ immediate: true });
    if (registration?.active && !registration.waiting) tell('kept');
  },
  look: () => {
    // Without a net it cannot know, and that is no fault.
    registration?.update().catch(() => undefined);
  },
  takeOver: async () => {
    const waiting = registration?.waiting;
    if (!waiting) return false;
    const { messageSW } = await import('workbox-window');
    const anew = () => window.location.reload();
    container()?.addEventListener('controllerchange', anew, { once: true });
    const taken = (await messageSW(waiting, { type: 'take-over' })) === true;
    if (!taken) container()?.removeEventListener('controllerchange', anew);
    return taken;
  },
};
