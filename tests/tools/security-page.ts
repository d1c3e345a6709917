import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Headers by name, in small letters. */
type Headers = Record<string, string>;

export const HOSTS = ['nginx', 'caddy', 'apache', 'text'] as const;

/** How each kind of host writes a header that every answer carries. */
const LINES: Record<(typeof HOSTS)[number], RegExp> = {
  nginx: /^add_header ([\w-]+) "([^"]*)" always;$/gm,
  caddy: /^\t([\w-]+) "([^"]*)"$/gm,
  apache: /^Header always set ([\w-]+) "([^"]*)"$/gm,
  text: /^ {2}([\w-]+): (.*)$/gm,
};

/** The whole text of SECURITY.md. */
export const page = (): string =>
  readFileSync(fileURLToPath(new URL('../../SECURITY.md', import.meta.url)), 'utf8');

/** The snippet of SECURITY.md for a kind of host. */
export function snippet(host: (typeof HOSTS)[number]): string {
  const found = page()
    .split('```')
    .find((part) => part.startsWith(`${host}\n`));
  if (!found) throw new Error(`SECURITY.md has no snippet for ${host}`);
  return found.slice(host.length + 1);
}

/** What that snippet sends with every file; how long files are kept is a matter of their name, and not in it. */
export function everyAnswer(host: (typeof HOSTS)[number]): Headers {
  const lines = [...snippet(host).matchAll(LINES[host])];
  return Object.fromEntries(
    lines
      .map(([, name, value]) => [name!.toLowerCase(), value!])
      .filter(([name]) => name !== 'cache-control'),
  );
}
