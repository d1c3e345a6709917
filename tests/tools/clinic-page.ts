import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page of another host that shows the app, and what its own script holds. */
interface ClinicPage {
  /** What stands in its body. */
  body: string;
  lang?: string;
  dir?: 'ltr' | 'rtl';
  /** Its own style sheet and script, as files: its policy lets none stand in the page. */
  style?: string;
  script?: string;
}

/** A page that a strict policy lets load nothing but its own files and what the app's host gives to other pages. */
const policyOf = (app: string): string =>
  ['script-src', 'img-src', 'frame-src']
    .map((of) => `${of} ${of === 'script-src' ? "'self' " : ''}${app}`)
    .concat("default-src 'none'", "style-src 'self'")
    .join('; ');

/** Serves a page of another origin than the app's, by the policy that README.md tells a clinic. `url` ends in a slash. */
export async function serveClinic(
  appUrl: string,
  { body, lang = 'en', dir = 'ltr', style = '', script = '' }: ClinicPage,
): Promise<{ url: string; close: () => void }> {
  const html = `<!doctype html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><title>Clinic</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="own.css">
<script src="${appUrl}embed.js" defer></script><script src="own.js" defer></script></head><body>${body}</body></html>`;
  const files: Record<string, [type: string, text: string]> = {
    '/': ['text/html; charset=utf-8', html],
    '/own.css': ['text/css', style],
    '/own.js': ['text/javascript', script],
  };
  const policy = policyOf(new URL(appUrl).origin);
  const server = createServer((request, response) => {
    const file = files[new URL(request.url ?? '/', 'http://localhost').pathname];
    if (!file) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': file[0], 'content-security-policy': policy }).end(file[1]);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    // Another site than the app's, not only another port of it.
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
