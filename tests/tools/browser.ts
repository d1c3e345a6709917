import { type Browser, type BrowserServer, chromium } from 'playwright-core';
import { findChromium, findShell } from './find-chromium.ts';

/** The same flags everywhere, so that pictures are comparable: software WebGL, no traffic of the browser's own. */
const FLAGS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
];

export const launch = (extra: readonly string[] = []): Promise<Browser> =>
  chromium.launch({ executablePath: findChromium(), args: [...FLAGS, ...extra] });

/**
 * A browser that other processes reach by its address: Chromium without the windows that nobody sees, where it can be had, for
 * they take half the time of opening a page. Its pages are put together without the software WebGL that draws the body: that
 * would take several times as long for the same pixels.
 */
export const launchServer = (): Promise<BrowserServer> =>
  chromium.launchServer({
    executablePath: findShell() ?? findChromium(),
    // Letters as wide as on paper and on the screens of phones: without windows they would be fitted to whole pixels.
    args: [...FLAGS, '--disable-gpu-compositing', '--font-render-hinting=none'],
  });

/** Phone, tablet and projector, CSS pixels. */
export const SIZES = {
  phone: { width: 390, height: 844 },
  tablet: { width: 1180, height: 820 },
  projector: { width: 1920, height: 1080 },
} as const;

export type SizeName = keyof typeof SIZES;
