// The service worker: keeps one whole build of the app on the device and serves the page from it. It is bundled on its own.

import { clientsClaim } from 'workbox-core';
import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';

/** What of a worker's own world is used here: the page's types know none of it. */
interface WorkerWorld {
  __WB_MANIFEST: { url: string; revision: string | null }[];
  registration: { scope: string };
  clients: {
    matchAll: (of: { type: 'window'; includeUncontrolled: boolean }) => Promise<readonly unknown[]>;
  };
  skipWaiting: () => Promise<void>;
  addEventListener: (
    type: 'message',
    run: (event: {
      data: unknown;
      ports: readonly MessagePort[];
      waitUntil: (end: Promise<void>) => void;
    }) => void,
  ) => void;
}
declare const self: WorkerWorld;

precacheAndRoute(self.__WB_MANIFEST, { ignoreURLParametersMatching: [] });
cleanupOutdatedCaches();
// The page that brought the first worker is its own at once. A later build never comes under a page: it waits.
clientsClaim();

const scope = new URL(self.registration.scope).pathname;
const pages = [scope, `${scope}index.html`];
// Only the page itself, whatever stands behind its '?': a file that is missing must not come as a page.
registerRoute(
  ({ request, url }) => request.mode === 'navigate' && pages.includes(url.pathname),
  createHandlerBoundToURL('index.html'),
);

/** Takes over from the build before, unless more windows than the one that asks run on it. Gives whether it does. */
async function takeOver(): Promise<boolean> {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (windows.length > 1) return false;
  await self.skipWaiting();
  return true;
}

self.addEventListener('message', (event) => {
  const { data, ports } = event;
  if (typeof data !== 'object' || !data || !('type' in data) || data.type !== 'take-over') return;
  event.waitUntil(takeOver().then((taken) => ports[0]?.postMessage(taken)));
});
