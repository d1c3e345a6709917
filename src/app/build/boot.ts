import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');

/** Style and script of the words that stand in `index.html` until the app is there. */
const BOOT = { style: read('boot.css'), script: read('boot.js') };

/** How a content security policy names a text that stands in the page itself (CSP level 3, hash-source). */
const hashSource = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

export const BOOT_SOURCES = { style: hashSource(BOOT.style), script: hashSource(BOOT.script) };

/**
 * Puts both into the page, and the app's style sheet behind the words: a sheet in the head that does not come would keep
 * them from being shown.
 */
export const bootWords = (): Plugin => ({
  name: 'boot-words',
  transformIndexHtml: {
    order: 'post',
    handler: (html) => {
      const sheets = html.match(/<link rel="stylesheet"[^>]*>/g) ?? [];
      const without = sheets.reduce((page, sheet) => page.replace(sheet, ''), html);
      // The script before the sheets: it would wait for them.
      const end = `<script>${BOOT.script}</script>${sheets.join('')}</body>`;
      return {
        html: without.replace('</body>', () => end),
        tags: [{ tag: 'style', children: BOOT.style, injectTo: 'head' }],
      };
    },
  },
});
