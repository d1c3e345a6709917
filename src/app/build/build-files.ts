import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Plugin } from 'vite';

/** Folders of `public/` whose files belong to one build of the code: they carry their content's hash in the shipped name. */
const HASHED = ['models', 'content'];
/** Letters of a hash that stand in a name. */
const HASH_LETTERS = 10;

const hashOf = (...parts: readonly (string | Uint8Array)[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex').slice(0, HASH_LETTERS);
};

/** Ends every style sheet, so that the page can tell whether it came whole (`styles-whole.ts`). */
const CSS_END = ':root{--styles-whole:1}';

interface ShippedFile {
  /** As the app asks for it, e.g. models/skin.glb. */
  name: string;
  /** As it lies in `dist`, e.g. models/skin-1a2b3c4d5e.glb. */
  shipped: string;
  bytes: Buffer;
}

function readPublic(folder: string): ShippedFile[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((f) => f.isFile());
  return files.map((file) => {
    const path = join(file.parentPath, file.name);
    const name = path.slice(folder.length + 1).replaceAll('\\', '/');
    const bytes = readFileSync(path);
    const end = extname(name);
    const hashed = HASHED.some((top) => name.startsWith(`${top}/`));
    return { name, bytes, shipped: hashed ? `${name.slice(0, -end.length)}-${hashOf(bytes)}${end}` : name };
  });
}

/**
 * Ships what lies in `public/` under names that carry a hash of their content, and tells the code those names
 * (`src/state/files.ts`), so that one build's code never reads another build's content or model. The page names its
 * build in a meta tag. In development the plain names are served.
 */
export function buildFiles(root: string): Plugin {
  let files: ShippedFile[] = [];
  return {
    name: 'build-files',
    apply: 'build',
    config() {
      files = readPublic(join(root, 'public'));
      const names = files.filter((f) => f.shipped !== f.name).map((f) => [f.name, f.shipped]);
      return {
        build: { copyPublicDir: false },
        define: { __SHIPPED_FILES__: JSON.stringify(Object.fromEntries(names)) },
      };
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle))
          if (file.type === 'asset' && file.fileName.endsWith('.css'))
            file.source = `${file.source}${CSS_END}`;
        for (const { shipped, bytes } of files)
          this.emitFile({ type: 'asset', fileName: shipped, source: bytes });
      },
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle }) => {
        const shipped = [...Object.keys(bundle ?? {}), ...files.map((f) => f.shipped)].sort();
        const content = hashOf(html, ...shipped);
        return [{ tag: 'meta', attrs: { name: 'build', content }, injectTo: 'head' }];
      },
    },
  };
}
