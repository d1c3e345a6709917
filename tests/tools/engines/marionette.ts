import { readFile, writeFile } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { type CommandName, type Driver, type Engine, engineOver } from './engine.ts';
import { eventually, type Kept, keep, temporaryFolder } from './processes.ts';

/** Software WebGL, any free port, and no traffic of the browser's own. */
const PREFERENCES: Record<string, string | number | boolean> = {
  'marionette.port': 0,
  'webgl.force-enabled': true,
  'browser.startup.page': 0,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.enabled': false,
  'app.update.disabledForTesting': true,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'extensions.getAddons.cache.enabled': false,
  'dom.w3c_touch_events.enabled': 1,
  'intl.accept_languages': 'en-US',
};

const COMMANDS: Record<CommandName, string> = {
  navigate: 'WebDriver:Navigate',
  script: 'WebDriver:ExecuteAsyncScript',
  actions: 'WebDriver:PerformActions',
  screenshot: 'WebDriver:TakeScreenshot',
  getRect: 'WebDriver:GetWindowRect',
  setRect: 'WebDriver:SetWindowRect',
  print: 'WebDriver:Print',
};

type Reply = [type: 1, id: number, error: { message: string } | null, result: unknown];

/** Marionette's line: messages as JSON, each after its length and a colon. */
class Line {
  #socket: Socket;
  #rest: Buffer = Buffer.alloc(0);
  #waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  #next = 1;
  /** Kept until it greets. */
  readonly greeted: Promise<void>;

  constructor(port: number) {
    this.#socket = connect(port, '127.0.0.1');
    let greet: () => void = () => {};
    this.greeted = new Promise((resolve, reject) => {
      greet = resolve;
      this.#socket.once('error', reject);
    });
    this.#socket.on('data', (data: Buffer) => {
      this.#rest = Buffer.concat([this.#rest, data]);
      for (let message = this.#take(); message !== undefined; message = this.#take())
        if (Array.isArray(message)) this.#settle(message as Reply);
        else greet();
    });
    this.#socket.on('close', () => {
      for (const { reject } of this.#waiting.values()) reject(new Error('Firefox has gone'));
      this.#waiting.clear();
    });
  }

  #take(): unknown {
    const colon = this.#rest.indexOf(':');
    if (colon < 0) return undefined;
    const end = colon + 1 + Number(this.#rest.subarray(0, colon).toString());
    if (this.#rest.length < end) return undefined;
    const message: unknown = JSON.parse(this.#rest.subarray(colon + 1, end).toString());
    this.#rest = this.#rest.subarray(end);
    return message;
  }

  #settle([, id, error, result]: Reply): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.reject(new Error(`Firefox: ${error.message}`));
    else waiting?.resolve(result);
  }

  send(name: string, parameters: unknown): Promise<unknown> {
    const id = this.#next++;
    const text = JSON.stringify([0, id, name, parameters]);
    this.#socket.write(`${Buffer.byteLength(text)}:${text}`);
    return new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
  }

  end(): void {
    this.#socket.destroy();
  }
}

/** Starts Firefox on that display, with a profile of its own. */
export async function startFirefox(binary: string, display: string): Promise<Engine> {
  const profile = await temporaryFolder();
  const lines = Object.entries(PREFERENCES).map(
    ([k, v]) => `user_pref(${JSON.stringify(k)}, ${JSON.stringify(v)});`,
  );
  await writeFile(join(profile.path, 'user.js'), lines.join('\n'));
  const kept = keep([binary, '--headless', '--marionette', '--no-remote', '--profile', profile.path], {
    DISPLAY: display,
    LIBGL_ALWAYS_SOFTWARE: '1',
  });
  try {
    return engineOver(await connected(kept, profile), true);
  } catch (error) {
    await kept.end();
    await profile.remove();
    throw error;
  }
}

async function connected(
  kept: Kept,
  profile: { path: string; remove: () => Promise<void> },
): Promise<Driver> {
  // Firefox writes down which port it took.
  const active = join(profile.path, 'MarionetteActivePort');
  const port = await eventually(
    async () => Number(await readFile(active, 'utf8').catch(() => '')) || undefined,
    'Firefox opens its port',
    60_000,
  );
  const line = new Line(port);
  await line.greeted;
  const session = (await line.send('WebDriver:NewSession', {})) as {
    capabilities: { browserName: string; browserVersion: string };
  };
  const { browserName, browserVersion } = session.capabilities;
  return {
    about: `${browserName} ${browserVersion}`,
    async command<T>(name: CommandName, body: Record<string, unknown> = {}): Promise<T> {
      const wanted = name === 'screenshot' ? { full: false, ...body } : body;
      const result = await line.send(COMMANDS[name], wanted);
      // Single values come wrapped.
      return (result && typeof result === 'object' && 'value' in result ? result.value : result) as T;
    },
    async close() {
      line.end();
      await kept.end();
      await profile.remove();
    },
  };
}
