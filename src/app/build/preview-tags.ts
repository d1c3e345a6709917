// Runs at build time only: what other pages and messages show of a link to this one.

import type { HtmlTagDescriptor, Plugin } from 'vite';

/** The page's own words, and a picture. Most readers want its whole address, which only who hosts the page knows. */
export function previewTags(html: string, site: string | undefined): HtmlTagDescriptor[] {
  const title = /<title>([^<]+)<\/title>/.exec(html)?.[1];
  const description = /<meta\s+name="description"\s+content="([^"]+)"/.exec(html)?.[1];
  if (!title || !description) throw new Error('index.html has no title or no description');
  const base = site ? siteAddress(site) : undefined;
  const properties: [string, string][] = [
    ['og:type', 'website'],
    ['og:title', title],
    ['og:description', description],
    ['og:image', base ? new URL('preview.png', base).href : './preview.png'],
    ['og:image:width', '1180'],
    ['og:image:height', '820'],
    ['og:image:alt', 'The neck, with its muscles and common trigger point sites'],
    ['og:locale', 'en_US'],
    ['og:locale:alternate', 'es_ES'],
    ...(base ? [['og:url', base.href] as [string, string]] : []),
  ];
  const meta = (attrs: Record<string, string>): HtmlTagDescriptor => ({
    tag: 'meta',
    attrs,
    injectTo: 'head',
  });
  return [
    ...properties.map(([property, content]) => meta({ property, content })),
    meta({ name: 'twitter:card', content: 'summary_large_image' }),
  ];
}

function siteAddress(site: string): URL {
  const url = URL.canParse(site) ? new URL(site) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new Error(
      `SITE_URL is "${site}"; it must be the whole address of the page, as in https://example.org/`,
    );
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return new URL(url.pathname, url.origin);
}

/** Puts the preview tags into the page. `SITE_URL` in the environment is the address that it will have. */
export const linkPreview = (): Plugin => ({
  name: 'link-preview',
  transformIndexHtml: (html) => previewTags(html, process.env.SITE_URL),
});
