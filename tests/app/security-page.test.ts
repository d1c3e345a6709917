import { describe, expect, it } from 'vitest';
import { HASHED, HEADER_POLICY, POLICY } from '../../src/app/build/policy.ts';
import { everyAnswer, HOSTS, page, snippet } from '../tools/security-page.ts';

describe('the headers that SECURITY.md gives to hosts', () => {
  it.each(HOSTS)('carry the page’s own policy and who may frame it: %s', (host) => {
    const headers = everyAnswer(host);
    expect(headers['content-security-policy']).toBe(HEADER_POLICY);
    expect(HEADER_POLICY.startsWith(POLICY)).toBe(true);
    expect(HEADER_POLICY.slice(POLICY.length)).toBe("; frame-ancestors 'none'");
  });

  it.each(HOSTS)('are the same for every kind of host, and all of them: %s', (host) => {
    const headers = everyAnswer(host);
    expect(headers).toEqual(everyAnswer('nginx'));
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'strict-transport-security': expect.stringMatching(/^max-age=\d{8,}$/),
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
    const permissions = headers['permissions-policy']!.split(', ');
    // What an exercise, a talk or a lesson on the projector, and handing over a plan ask for.
    expect(permissions.filter((p) => !p.endsWith('=()'))).toEqual([
      'fullscreen=(self)',
      'screen-wake-lock=(self)',
      'web-share=(self)',
    ]);
    for (const off of ['camera', 'microphone', 'geolocation', 'payment'])
      expect(permissions).toContain(`${off}=()`);
  });

  it.each(HOSTS)('each have their reason in the table: %s', (host) => {
    const reasons = page().toLowerCase();
    for (const name of Object.keys(everyAnswer(host))) expect(reasons).toContain(`| \`${name}\``);
  });

  it('keep for good what has a hash in its name, and nothing else', () => {
    const hashed = new RegExp(HASHED);
    for (const kept of [
      '/assets/index-CBS3ESP7.js',
      '/clinic/assets/plain-worker-Bk9yeYSb.js',
      '/models/skin-0a1b2c3d.glb',
      '/content/en.0123456789abcdef.json',
    ])
      expect(kept).toMatch(hashed);
    for (const asked of [
      '/',
      '/index.html',
      '/icon.svg',
      '/preview.png',
      '/licenses.txt',
      '/models/CREDITS.txt',
      '/models/muscles-shoulder.glb',
      '/models/index.json',
      '/content/en.json',
    ])
      expect(asked).not.toMatch(hashed);
    expect(snippet('nginx')).toContain(`"~${HASHED}" "public, max-age=31536000, immutable";`);
    expect(snippet('nginx')).toContain('default "no-cache";');
    expect(snippet('caddy')).toContain(
      `\tfile\n\tpath_regexp ${HASHED}\n}\n@plain not path_regexp ${HASHED}\n`,
    );
    expect(snippet('caddy')).toContain('header @plain Cache-Control "no-cache"');
    expect(snippet('apache')).toContain(`SetEnvIf Request_URI "${HASHED}" HASHED\n`);
    expect(snippet('apache')).toContain('"no-cache" env=!HASHED');
    // The answer that a file is missing must not be kept for good.
    expect(snippet('nginx')).toContain('add_header Cache-Control $caching;');
    expect(snippet('apache')).not.toContain('always set Cache-Control');
    expect(snippet('text')).toMatch(
      /^\/\*\n[\s\S]*Cache-Control: no-cache\n\/assets\/\*\n[\s\S]*immutable$/m,
    );
  });
});
