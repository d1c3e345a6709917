// Runs at build time only: the fonts are asked for with the page, so that no text moves when they come.

import type { HtmlTagDescriptor, Plugin } from 'vite';

/** The fonts that every view uses, by the names of their files. */
const USED = /latin-(400|700)-normal[^/]*\.woff2$/;

/** Links that ask for the fonts before any style sheet does. */
export const earlyFonts = (): Plugin => ({
  name: 'early-fonts',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (_, { bundle }) =>
      Object.keys(bundle ?? {})
        .filter((file) => USED.test(file))
        .sort()
        .map(
          (file): HtmlTagDescriptor => ({
            tag: 'link',
            attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: `./${file}` },
            injectTo: 'head',
          }),
        ),
  },
});
