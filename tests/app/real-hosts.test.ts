import { get, type IncomingMessage } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headersForOthers, hostHeaders } from '../../src/app/build/hosting/headers.ts';
import { installServers, SERVERS, startServer } from '../tools/hosts.ts';

const SCRIPT = 'console.log("a script that is long enough to be compressed");\n'.repeat(40);
const SITE = {
  'index.html': `<!doctype html><title>x</title>${'<p>text</p>'.repeat(60)}`,
  'worker.js': SCRIPT,
  'manifest.webmanifest': '{"name":"x"}',
  'assets/index-CBS3ESP7.js': SCRIPT,
  'models/skin-0a1b2c3d.glb': 'glTF'.repeat(200),
  'models/index.json': '{}',
  'embed.js': SCRIPT,
  'embed/talk-0a1b2c3d4e.js': SCRIPT,
  'embed/neck-0a1b2c3d4e.svg': `<svg>${'<path d="M0 0"/>'.repeat(60)}</svg>`,
};

/** Who may show the app in a frame. */
const FRAMES = ['https://www.clinic.example'];

interface Answer {
  status: number | undefined;
  headers: IncomingMessage['headers'];
  body: Buffer;
}

const ask = (url: string, encoding: string): Promise<Answer> =>
  new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': encoding } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }),
      );
    }).on('error', reject);
  });

describe.each(SERVERS)('%s, told what is written for it', (server) => {
  let host: Awaited<ReturnType<typeof startServer>>;
  beforeAll(async () => {
    installServers();
    host = await startServer(server, SITE, FRAMES);
    if (!host) console.warn(`${server} is not installed: what is written for it is not tried.`);
  }, 180_000);
  afterAll(() => host?.stop());

  it('sends the headers with every answer, files by their types, compressed at build, and says what is missing', async () => {
    if (!host) return;
    for (const file of ['', ...Object.keys(SITE), 'assets/nothing-CBS3ESP8.js']) {
      const { status, headers, body } = await ask(`${host.url}${file}`, 'br, gzip');
      expect(status, file).toBe(file.includes('nothing') ? 404 : 200);
      const others = file.startsWith('embed') ? headersForOthers(FRAMES) : {};
      for (const [name, value] of Object.entries({ ...hostHeaders(FRAMES), ...others }))
        expect(headers[name.toLowerCase()], `${file}: ${name}`).toBe(value);
      if (!file.startsWith('embed')) expect(headers['access-control-allow-origin'], file).toBeUndefined();
      if (status === 404) continue;
      const hashed = /CBS3ESP7|0a1b2c3d/.test(file);
      expect(headers['cache-control'], file).toBe(
        hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
      expect(headers.vary?.toLowerCase(), file).toContain('accept-encoding');
      const type = {
        '': 'text/html',
        html: 'text/html',
        js: 'javascript',
        svg: 'image/svg+xml',
        webmanifest: 'application/manifest+json',
        glb: 'model/gltf-binary',
        json: 'application/json',
      }[file.split('.').pop()!];
      expect(headers['content-type'], file).toContain(type);
      const encoding = headers['content-encoding'];
      expect(['br', 'gzip'], file).toContain(encoding);
      const text = (encoding === 'br' ? brotliDecompressSync(body) : gunzipSync(body)).toString();
      expect(text, file).toBe(SITE[(file || 'index.html') as keyof typeof SITE]);
    }
  });

  it('sends it as it is to who takes nothing compressed', async () => {
    if (!host) return;
    const { headers, body } = await ask(`${host.url}worker.js`, 'identity');
    expect(headers['content-encoding']).toBeUndefined();
    expect(body.toString()).toBe(SCRIPT);
  });
});
