import { useEffect } from 'react';
import { useViewport } from '../state/hooks.ts';
import { savesData } from '../state/host/saves-data.ts';
import { whenStays } from '../state/host/when-stays.ts';
import { device, keepOffline } from '../state/stores.ts';

/** Neither the body nor a first deed of the person is waited for longer than this, milliseconds. */
const LATEST = 20_000;

/** A package for a learning platform has no worker; who asked the browser to save data is spared it, and who sees it inside another page. */
const kept = import.meta.env.MODE !== 'scorm' && !savesData() && !device.frame.embedded;

/**
 * Lets the device keep the whole app for when there is no net: after the body is there and the person has done something, so that it
 * takes nothing from what is waited for, and who only looks in is spared it. Who asked the browser to save data is, too, and who sees it
 * inside another page.
 */
export function useKeptOffline(): void {
  const shown = useViewport(({ whole, status }) => whole || (status !== 'loading' && status !== 'ready'));
  useEffect(() => (kept ? whenStays(keepOffline, shown, LATEST) : undefined), [shown]);
}
