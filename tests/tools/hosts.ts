// The common web servers, each told what `npm run hosting` writes for it, in a folder of its own.
import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { hostFiles } from '../../src/app/build/hosting/host-files.ts';
import { asOwner, install, mayInstall, onPath } from './packages.ts';

export const SERVERS = ['nginx', 'caddy', 'apache2'] as const;
type Server = (typeof SERVERS)[number];

/** On a build server installs those that are missing, where Debian's package manager may be used. */
export function installServers(): void {
  if (!process.env.CI || SERVERS.every(onPath) || !onPath('apt-get') || !mayInstall()) return;
  const get = `${asOwner()}apt-get install -qq -y --no-install-recommends nginx-light caddy apache2`;
  try {
    install(`${get} || { ${asOwner()}apt-get update -qq && ${get}; }`);
  } catch {
    console.warn('nginx, Caddy and Apache cannot be installed here: their tests are skipped.');
  }
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });

const MODULES = ['mpm_event', 'authz_core', 'headers', 'setenvif', 'rewrite', 'mime', 'dir'];
/** Apache and nginx serve as somebody who may do nothing else. */
const nobody = process.getuid?.() === 0;

/** What each is started with: its own settings, which take in what is written for it. */
const START: Record<
  Server,
  (folder: string, files: Record<string, string>, port: number) => [string, string, string[]]
> = {
  nginx: (folder, files, port) => {
    const told = files['nginx.conf']!.replace(/listen \d+/, `listen 127.0.0.1:${port}`)
      .replace('/srv/site', join(folder, 'site'))
      .replace('include mime.types', 'include /etc/nginx/mime.types');
    return [
      `${nobody ? 'user nobody nogroup;' : ''} daemon off; pid ${folder}/pid; error_log ${folder}/log; events {}\nhttp { access_log off; client_body_temp_path ${folder}/a; proxy_temp_path ${folder}/b; fastcgi_temp_path ${folder}/c; uwsgi_temp_path ${folder}/d; scgi_temp_path ${folder}/e;\n${told}}\n`,
      'nginx',
      ['-c', join(folder, 'settings')],
    ];
  },
  caddy: (folder, files, port) => [
    `{\n\tadmin off\n}\n${files.Caddyfile!.replace(/^:\d+/, `http://127.0.0.1:${port}`).replace('/srv/site', join(folder, 'site'))}`,
    'caddy',
    ['run', '--adapter', 'caddyfile', '--config', join(folder, 'settings')],
  ],
  apache2: (folder, _files, port) => [
    `${MODULES.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
${nobody ? 'User nobody\nGroup nogroup' : ''}
Listen 127.0.0.1:${port}
ServerName localhost
PidFile ${folder}/pid
ErrorLog ${folder}/log
DocumentRoot ${folder}/site
TypesConfig /dev/null
<Directory ${folder}/site>
AllowOverride All
Options FollowSymLinks
Require all granted
DirectoryIndex index.html
</Directory>
`,
    'apache2',
    ['-X', '-f', join(folder, 'settings')],
  ],
};

/** Starts a server over files by their names; undefined where it is not installed. Give it back what it gave to end it. */
export async function startServer(
  server: Server,
  site: Readonly<Record<string, string>>,
  frames: readonly string[] = [],
): Promise<{ url: string; stop: () => Promise<void> } | undefined> {
  if (!onPath(server)) return undefined;
  const folder = mkdtempSync(join(tmpdir(), `${server}-`));
  chmodSync(folder, 0o755);
  const files = hostFiles(frames);
  const told = Object.entries(files).filter(([name]) => name.startsWith('site/'));
  const all = [...told, ...Object.entries(site).map(([name, text]) => [`site/${name}`, text] as const)];
  for (const [name, text] of all) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    if (told.some(([own]) => own === name)) continue;
    writeFileSync(`${path}.br`, brotliCompressSync(text));
    writeFileSync(`${path}.gz`, gzipSync(text));
  }
  const port = await freePort();
  const [settings, program, words] = START[server](folder, files, port);
  writeFileSync(join(folder, 'settings'), settings);
  const running: ChildProcess = spawn(program, words, {
    stdio: 'ignore',
    env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
  });
  const over = new Promise<void>((resolve) => running.once('exit', () => resolve()));
  const stop = async () => {
    running.kill();
    await over;
    rmSync(folder, { recursive: true, force: true });
  };
  const url = `http://127.0.0.1:${port}/`;
  for (let tries = 0; tries < 100; tries++) {
    if (
      await fetch(url).then(
        () => true,
        () => false,
      )
    )
      return { url, stop };
    if (running.exitCode !== null) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await stop();
  throw new Error(`${server} does not start with what is written for it.`);
}
