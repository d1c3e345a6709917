import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { asOwner, install, mayInstall, onPath } from '../packages.ts';
import type { Engine } from './engine.ts';
import { startFirefox } from './marionette.ts';
import { startWebKit } from './webdriver.ts';

/** An engine that the walk can be made in. */
interface EngineKind {
  readonly id: 'firefox' | 'webkit' | 'old-webkit';
  readonly name: string;
  /** Starts it on a display, or undefined where it is not here. */
  find(): ((display: string) => Promise<Engine>) | undefined;
  /** Its packages on Debian and what comes from it; it is skipped elsewhere, unless it is there. */
  readonly packages: string;
}

/** A program that lies in a folder of the library, which has the processor's name on some systems. */
function inLibraries(path: string): string | undefined {
  const folders = ['/usr/lib', '/usr/lib64', '/usr/libexec'].filter((folder) => existsSync(folder));
  const nested = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('-linux-gnu'))
      .map((name) => join(folder, name)),
  );
  return [...folders, ...nested].map((folder) => join(folder, path)).find((file) => existsSync(file));
}

export const ENGINES: readonly EngineKind[] = [
  {
    id: 'firefox',
    name: 'Firefox',
    packages: 'firefox-esr',
    find() {
      const binary = onPath('firefox-esr') ?? onPath('firefox');
      return binary && onPath('Xvfb') && onPath('setsid')
        ? (display) => startFirefox(binary, display)
        : undefined;
    },
  },
  {
    id: 'webkit',
    name: 'WebKit',
    packages: 'webkit2gtk-driver libwebkit2gtk-4.1-0',
    find() {
      const driver = onPath('WebKitWebDriver');
      const browser = inLibraries('webkit2gtk-4.1/MiniBrowser');
      return driver && browser && onPath('Xvfb') && onPath('setsid')
        ? (display) =>
            startWebKit(
              { driver, browser, args: ['--automation'], options: 'webkitgtk:browserOptions' },
              display,
            )
        : undefined;
    },
  },
  {
    // The engine of Safari 16.0, the oldest that a package can be had of: it has no WebGL 2, so text and map.
    id: 'old-webkit',
    name: 'WebKit of 2022',
    packages: 'wpewebkit-driver libwpewebkit-1.1-0',
    find() {
      const driver = onPath('WPEWebDriver');
      const browser = inLibraries('wpe-webkit-1.1/MiniBrowser');
      return driver && browser && onPath('Xvfb') && onPath('setsid')
        ? (display) =>
            startWebKit(
              { driver, browser, args: ['--automation', '--headless'], options: 'wpe:browserOptions' },
              display,
            )
        : undefined;
    },
  },
];

/** Drawn by the processor, on a screen in memory. */
const SCREEN = 'xvfb libgl1-mesa-dri libegl1';

/**
 * On a build server installs the engines that are missing, where Debian's package manager may be used. What cannot be had is
 * said once and left out: the tests then skip it.
 */
export function installEngines(): void {
  const missing = ENGINES.filter((kind) => !kind.find());
  if (!process.env.CI || missing.length === 0 || !onPath('apt-get') || !mayInstall()) return;
  const root = asOwner();
  const get = `${root}apt-get install -y --no-install-recommends`;
  try {
    install(`${root}apt-get update`);
  } catch {
    console.log('The package lists cannot be renewed; trying with those that are here.');
  }
  // One by one: a system may have one engine and not another.
  for (const { name, packages } of missing)
    try {
      console.log(`No ${name} found; installing one: ${packages}`);
      install(`${get} ${packages} ${SCREEN}`);
    } catch {
      console.log(`${name} cannot be installed here: its tests are skipped.`);
    }
}
