import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { previewTags } from '../../src/app/build/preview-tags.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const html = readFileSync(`${root}index.html`, 'utf8');

/** The tags by their name. */
const tags = (site?: string) =>
  Object.fromEntries(
    previewTags(html, site).map(({ attrs }) => [attrs?.property ?? attrs?.name, String(attrs?.content)]),
  );

describe('what other pages show of a link', () => {
  it('has the page’s own title and words', () => {
    const { 'og:title': title, 'og:description': description, ...rest } = tags();
    expect(html).toContain(`<title>${title}</title>`);
    expect(html).toContain(`content="${description}"`);
    expect(rest).toMatchObject({ 'og:type': 'website', 'twitter:card': 'summary_large_image' });
  });

  it('has the picture with its true size', () => {
    const picture = readFileSync(`${root}public/preview.png`);
    expect(tags()['og:image:width']).toBe(String(picture.readUInt32BE(16)));
    expect(tags()['og:image:height']).toBe(String(picture.readUInt32BE(20)));
  });

  it('names the picture beside the page, and in full where the address of the page is known', () => {
    expect(tags()['og:image']).toBe('./preview.png');
    expect(tags()['og:url']).toBeUndefined();
    for (const site of ['https://clinic.example/points', 'https://clinic.example/points/?a=b#c']) {
      expect(tags(site)['og:image']).toBe('https://clinic.example/points/preview.png');
      expect(tags(site)['og:url']).toBe('https://clinic.example/points/');
    }
    expect(tags('https://clinic.example')['og:image']).toBe('https://clinic.example/preview.png');
  });

  it.each(['clinic.example', 'ftp://clinic.example/', 'javascript:alert(1)', '/points'])(
    'refuses %s as the address of the page',
    (site) => expect(() => tags(site)).toThrow('SITE_URL'),
  );

  it('says so when the page has no words to show', () => {
    expect(() => previewTags('<title></title>', undefined)).toThrow('index.html');
  });
});
