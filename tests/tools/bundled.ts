import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

/** What the bundle is made of, as its source maps and files tell, workers included. */
export interface Bundled {
  /** Names of packages. */
  packages: string[];
  /** Who claims a copyright in the source of any file, in small letters, without years. */
  holders: string[];
}

const PACKAGE = /node_modules\/((?:@[^/]+\/)?[^/]+)\//;
const HOLDER =
  /copyright\s+(?:\(c\)|©)?\s*(?:[\d-]+(?:-present)?,?\s+)?(?:by\s+)?([^,.(*\n]+(?:\.\w[^,.(*\n]*)?)/gi;

/** Builds the app in memory, with source maps, which know nothing of how the notices are written. */
export async function bundled(): Promise<Bundled> {
  // The service worker is written in any case: not over that of the app that is tried.
  const outDir = mkdtempSync(join(tmpdir(), 'bundled-'));
  const made = (await build({
    root: fileURLToPath(new URL('../../', import.meta.url)),
    logLevel: 'silent',
    build: { write: false, sourcemap: true, copyPublicDir: false, outDir },
  })) as Rolldown.RolldownOutput;
  rmSync(outDir, { recursive: true });
  const packages = new Set<string>();
  const holders = new Set<string>();
  const add = (path: string) => {
    const name = PACKAGE.exec(path.replaceAll('\\', '/'))?.[1];
    if (name) packages.add(name);
  };
  for (const file of made.output) {
    // The helpers of the tools themselves are in no source map.
    if (file.type === 'chunk')
      for (const [, tool] of file.moduleIds.join('\n').matchAll(/\0(vite|rolldown)\//g)) packages.add(tool!);
    if (file.type === 'asset' && file.fileName.endsWith('.map')) {
      const map = JSON.parse(String(file.source)) as { sources: string[]; sourcesContent: string[] };
      map.sources.forEach((source, i) => {
        add(source);
        if (!PACKAGE.test(source)) return;
        for (const [, holder] of map.sourcesContent[i]!.matchAll(HOLDER))
          holders.add(holder!.trim().toLowerCase());
      });
    } else if (file.type === 'asset') for (const path of file.originalFileNames) add(path);
  }
  return { packages: [...packages].sort(), holders: [...holders].sort() };
}
