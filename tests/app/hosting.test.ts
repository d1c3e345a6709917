import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FOR_OTHERS, headersForOthers, hostHeaders } from '../../src/app/build/hosting/headers.ts';
import { hostFiles } from '../../src/app/build/hosting/host-files.ts';
import { HASHED, POLICY } from '../../src/app/build/policy.ts';

/** How each kind of host writes a header that every answer carries. */
const LINES: Record<string, RegExp> = {
  'nginx.conf': /^ {4}add_header ([\w-]+) "([^"]*)" always;$/gm,
  Caddyfile: /^\t\t([\w-]+) "([^"]*)"$/gm,
  'site/.htaccess': /^Header always set ([\w-]+) "([^"]*)"$/gm,
  'site/_headers': /^ {2}([\w-]+): (.*)$/gm,
};
const FRAMES = ['https://www.clinic.example', 'https://intranet.clinic.example:8443'];

describe('what common hosts are told', () => {
  it.each(Object.entries(LINES))('has all headers, and who may show the app in a frame: %s', (file, line) => {
    for (const frames of [[], FRAMES]) {
      // What other pages load has headers of its own; `real-hosts.test.ts` holds them.
      const [text, variables] = [
        hostFiles(frames)[file]!,
        /^map \$uri \$(\w+) \{\n.*\n {4}default "([^"]*)"/gm,
      ];
      const usual = Object.fromEntries(
        [...text.matchAll(variables)].map(([, name, value]) => [`$${name}`, value]),
      );
      const written = [...text.replace(/^(\/embed.*\n( {2}.*\n)+)+/m, '').matchAll(line)]
        .map(([, name, value]) => [name, usual[value!] ?? value])
        .filter(([, value]) => value !== '');
      const headers = Object.fromEntries(written.filter(([name]) => name !== 'Cache-Control'));
      expect(headers).toEqual(hostHeaders(frames));
    }
  });

  it('carries the page’s own policy', () => {
    expect(hostHeaders()['Content-Security-Policy']).toBe(`${POLICY}; frame-ancestors 'none'`);
    expect(hostHeaders(FRAMES)['Content-Security-Policy']).toBe(
      `${POLICY}; frame-ancestors ${FRAMES.join(' ')}`,
    );
  });

  it('leaves off all but what an exercise, a talk, a lesson and handing over ask for', () => {
    const permissions = hostHeaders()['Permissions-Policy']!.split(', ');
    expect(permissions.filter((p) => !p.endsWith('=()'))).toEqual([
      'fullscreen=(self)',
      'screen-wake-lock=(self)',
      'web-share=(self)',
    ]);
    for (const off of ['camera', 'microphone', 'geolocation', 'payment'])
      expect(permissions).toContain(`${off}=()`);
  });

  it.each(['clinic.example', 'https://clinic.example/page', "https://x.example'; script-src *", '*', ''])(
    'refuses what is no origin: %s',
    (frame) => {
      expect(() => hostFiles([frame])).toThrow('is no origin');
    },
  );

  it('lets pages of other hosts load what they embed the app by, if any may show it, and nothing else', () => {
    expect(headersForOthers()).toEqual({});
    for (const file of Object.keys(LINES))
      for (const [name, value] of Object.entries(headersForOthers(FRAMES))) {
        expect(hostFiles(FRAMES)[file], file).toContain(value);
        expect(hostFiles()[file], `${file}: ${name}`).not.toContain('Access-Control-Allow-Origin');
      }
    const others = new RegExp(FOR_OTHERS);
    for (const loaded of ['/embed.js', '/points/embed.js', '/embed/talk-0123456789.js'])
      expect(loaded).toMatch(others);
    for (const own of [
      '/',
      '/index.html',
      '/content/en.json',
      '/assets/embed-page-CBS3ESP7.js',
      '/embed.json',
    ])
      expect(own).not.toMatch(others);
  });

  it('has the reason for each header in SECURITY.md', () => {
    const page = readFileSync(join(import.meta.dirname, '../../SECURITY.md'), 'utf8');
    for (const name of [...Object.keys(hostHeaders()), 'Cache-Control'])
      expect(page).toContain(`| \`${name}\``);
  });

  it('keeps for good what has a hash in its name, and nothing else', () => {
    const hashed = new RegExp(HASHED);
    for (const kept of [
      '/assets/index-CBS3ESP7.js',
      '/clinic/assets/plain-worker-Bk9yeYSb.js',
      '/models/skin-0a1b2c3d.glb',
      '/content/en.0123456789abcdef.json',
      '/embed/trapezius-descending-top-0123456789.svg',
    ])
      expect(kept).toMatch(hashed);
    for (const asked of [
      '/',
      '/index.html',
      '/worker.js',
      '/embed.js',
      '/embed.d.ts',
      '/manifest.webmanifest',
      '/icon.svg',
      '/preview.png',
      '/licenses.txt',
      '/models/CREDITS.txt',
      '/models/muscles-shoulder.glb',
      '/models/index.json',
      '/content/en.json',
    ])
      expect(asked).not.toMatch(hashed);
  });
});
