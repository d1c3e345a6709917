// Runs at build time only: what is shipped of other people's work goes out with their notices.

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import {
  describePackage,
  directDependencies,
  packageFolder,
  type Shipped,
  workerFolders,
} from './packages.ts';

/** Where the notices lie beside the page: plain text, which every browser shows. */
const NOTICES = 'licenses.txt';
/** Where the credit of the model lies: beside the model's files. */
const CREDITS = 'models/CREDITS.txt';

const line = '='.repeat(80);

/** The whole text of the notices: the app's own licence, the model's, and one part for each package. */
function noticesText(root: string, shipped: readonly Shipped[], note = ''): string {
  const own = readFileSync(join(root, 'LICENSE'), 'utf8').trim();
  const model = readFileSync(join(root, CREDITS), 'utf8').trim();
  const parts = [
    `Trigger Point Explorer (MIT)\n${line}\n\n${own}`,
    `The files in models/ (CC-BY-SA-4.0)\n${line}\n\n${model}`,
    ...shipped.map(
      ({ name, version, licence, text }) => `${name} ${version} (${licence})\n${line}\n\n${text}`,
    ),
  ];
  return `Licences of all that this page ships. Nothing of it is changed in its terms.\n${note}\n${parts.join('\n\n\n')}\n`;
}

/** What to tell of the packages in these folders: each once, in the order of their names. */
function describeAll(folders: Iterable<string>): Shipped[] {
  const all = new Map(
    [...new Set(folders)].flatMap(describePackage).map((s) => [`${s.name} ${s.version}`, s]),
  );
  return [...all.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Writes the notices and the model's credit into the built page; the development server shows the like. */
export function notices(): Plugin[] {
  const folders = new Set<string>();
  let root = process.cwd();
  const record = (ids: readonly string[]) => {
    for (const id of ids) {
      const folder = packageFolder(id);
      if (folder) folders.add(folder);
    }
  };
  const recorder = (): Plugin => ({
    name: 'record-shipped-packages',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk') record(file.moduleIds);
        else record(file.originalFileNames.map((name) => resolve(root, name)));
      }
      // Style sheets are in no chunk any more.
      record([...this.getModuleIds()].filter((id) => /\.css($|\?)/.test(id)));
    },
  });
  const writer: Plugin = {
    name: 'notices',
    // Workers are bundled on their own, before the page's bundle is written.
    config: () => ({ worker: { plugins: () => [recorder()] } }),
    configResolved(config) {
      root = config.root;
    },
    generateBundle() {
      const all = [...folders, ...workerFolders(root)];
      this.emitFile({ type: 'asset', fileName: NOTICES, source: noticesText(root, describeAll(all)) });
      this.emitFile({ type: 'asset', fileName: CREDITS, source: readFileSync(join(root, CREDITS)) });
    },
    configureServer({ middlewares }) {
      const note = '(Development server: what the project names. The built page lists all that is in it.)\n';
      const texts: Record<string, () => string> = {
        [`/${NOTICES}`]: () => noticesText(root, describeAll(directDependencies(root)), note),
        [`/${CREDITS}`]: () => readFileSync(join(root, CREDITS), 'utf8'),
      };
      middlewares.use((request, response, next) => {
        const text = texts[request.url?.split('?')[0] ?? ''];
        if (!text) return next();
        response.setHeader('content-type', 'text/plain; charset=utf-8');
        response.end(text());
      });
    },
  };
  return [recorder(), writer];
}
