import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { asOwner, install, mayInstall, onPath } from './packages.ts';

const SYSTEM = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];
const MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** A Chromium that is already here: named by CHROMIUM_PATH, the system's, or Playwright's own. */
function presentChromium(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, which does not exist.`);
    return named;
  }
  for (const name of SYSTEM) {
    const path = onPath(name);
    if (path) return path;
  }
  return [...MAC, chromium.executablePath()].find((path) => path && existsSync(path));
}

/** The one command that installs a Chromium here, or undefined when no known package manager is found. */
function installCommand(): string | undefined {
  const root = asOwner();
  if (onPath('apt-get')) return `${root}apt-get update && ${root}apt-get install -y chromium`;
  if (onPath('dnf')) return `${root}dnf install -y chromium`;
  if (onPath('apk')) return `${root}apk add chromium`;
  if (onPath('brew')) return 'brew install --cask chromium';
  return undefined;
}

/**
 * Path of a Chromium for the browser tests, installed with the system's package manager when there is none and it may be.
 * Throws an Error with the one command to run otherwise.
 */
export function findChromium(): string {
  const present = presentChromium();
  if (present) return present;
  const command = installCommand();
  if (command && mayInstall()) {
    console.log(`No Chromium found; installing one: ${command}`);
    install(command);
    const installed = presentChromium();
    if (installed) return installed;
  }
  throw new Error(
    `The browser tests need a Chromium. Run: ${command ?? 'npx playwright install chromium'}\nor set CHROMIUM_PATH to one.`,
  );
}

const SHELL = 'chromium-headless-shell';

/**
 * Path of the same Chromium without its windows, or undefined where there is none, or CHROMIUM_PATH names another browser. On a
 * build server it is installed where Debian's package manager may be used.
 */
export function findShell(): string | undefined {
  if (process.env.CHROMIUM_PATH) return undefined;
  if (!onPath(SHELL) && process.env.CI && onPath('apt-get') && mayInstall()) {
    const root = asOwner();
    try {
      install(`${root}apt-get update -qq && ${root}apt-get install -y --no-install-recommends ${SHELL}`);
    } catch {
      console.warn(`${SHELL} cannot be installed here; the tests run in Chromium itself.`);
    }
  }
  return onPath(SHELL);
}
