import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Somebody else's work that is part of what is shipped. */
export interface Shipped {
  name: string;
  version: string;
  /** The short name of its licence (SPDX). */
  licence: string;
  /** Copyright and the whole licence. */
  text: string;
}

const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.`;

/** Packages that say MIT but carry no licence file: their holder as their repository names it. */
const WITHOUT_FILE: Record<string, string> = {
  '@react-three/fiber': `MIT License\n\nCopyright (c) 2019-2025 Poimandres\n\n${MIT}`,
};

/** Copies of other people's code inside packages, which no list of packages shows. */
const COPIES: Record<string, readonly Omit<Shipped, 'version'>[]> = {
  '@react-three/fiber': [
    {
      name: 'react-reconciler',
      licence: 'MIT',
      text: `MIT License\n\nCopyright (c) Meta Platforms, Inc. and affiliates.\n\n${MIT}`,
    },
  ],
  three: [
    {
      name: 'meshoptimizer',
      licence: 'MIT',
      text: `MIT License\n\nCopyright (C) 2016-2026, by Arseny Kapoulkine\n\n${MIT}`,
    },
  ],
};

/** The tools whose own helpers end up in the bundle, by how such a helper's id begins. */
const TOOLS: Record<string, string> = { '\0vite/': 'vite', '\0rolldown/': 'rolldown' };

/** What the service worker is made of: it is bundled after the page and its notices are. */
const WORKER_PACKAGES = ['workbox-core', 'workbox-precaching', 'workbox-routing', 'workbox-strategies'];

/** The folders of the packages that the service worker is made of. */
export const workerFolders = (root: string): string[] =>
  WORKER_PACKAGES.map((name) => join(root, 'node_modules', name));

/** The folder of the package that a module or file belongs to; nothing for the project's own. */
export function packageFolder(id: string): string | undefined {
  const tool = Object.keys(TOOLS).find((start) => id.startsWith(start));
  if (tool) return toolFolder(TOOLS[tool]!);
  return /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll('\\', '/'))?.[1];
}

function toolFolder(name: string): string {
  const project = createRequire(import.meta.url);
  // Rolldown is a dependency of Vite, not of the project: it may lie inside it.
  const from = name === 'vite' ? project : createRequire(project.resolve('vite/package.json'));
  return dirname(from.resolve(`${name}/package.json`));
}

/** What a package asks to be told with it, and the copies inside it. Throws where there is no licence text. */
export function describePackage(folder: string): Shipped[] {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
    license?: string;
  };
  const text = licenceText(folder) ?? WITHOUT_FILE[name];
  if (!license || !text)
    throw new Error(`${name} ${version} is shipped but has no licence text: see src/app/build/packages.ts`);
  const copies = (COPIES[name] ?? []).map((copy) => ({ ...copy, version: `inside ${name} ${version}` }));
  return [{ name, version, licence: license, text }, ...copies];
}

function licenceText(folder: string): string | undefined {
  const files = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|copying|notice|third-party-licen[cs]e)/i.test(file))
    .sort();
  if (files.length === 0) return undefined;
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8').trim());
  // Vite's file goes on with what only its own server and builder hold.
  return texts
    .join('\n\n')
    .split(/^# Licenses of bundled dependencies$/m)[0]!
    .trim();
}

/** The folders of the packages that the project names as its own dependencies. */
export function directDependencies(root: string): string[] {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  return Object.keys(dependencies)
    .map((name) => join(root, 'node_modules', name))
    .filter(existsSync);
}
