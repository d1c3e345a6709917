import { type CommandName, type Driver, type Engine, engineOver } from './engine.ts';
import { eventually, freePort, keep, temporaryFolder } from './processes.ts';

const COMMANDS: Record<CommandName, [method: 'GET' | 'POST', path: string]> = {
  navigate: ['POST', 'url'],
  script: ['POST', 'execute/async'],
  actions: ['POST', 'actions'],
  screenshot: ['GET', 'screenshot'],
  getRect: ['GET', 'window/rect'],
  setRect: ['POST', 'window/rect'],
  print: ['POST', 'print'],
};

interface WebKitBuild {
  /** WebKitWebDriver, or WPEWebDriver. */
  readonly driver: string;
  readonly browser: string;
  readonly args: readonly string[];
  /** The name of the driver's own options. */
  readonly options: 'webkitgtk:browserOptions' | 'wpe:browserOptions';
}

interface Answer<T> {
  value: T & { error?: string; message?: string };
}

async function ask<T>(method: string, url: string, body?: unknown): Promise<T> {
  const response = await fetch(url, {
    method,
    ...(method === 'POST' && {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body ?? {}),
    }),
  });
  const { value } = (await response.json()) as Answer<T>;
  if (value && typeof value === 'object' && value.error)
    throw new Error(`WebKit: ${value.error} ${value.message ?? ''}`);
  return value;
}

/** Starts a WebKit through its driver on that display. */
export async function startWebKit(build: WebKitBuild, display: string): Promise<Engine> {
  const home = await temporaryFolder();
  const port = await freePort();
  const kept = keep([build.driver, `--port=${port}`], {
    DISPLAY: display,
    LIBGL_ALWAYS_SOFTWARE: '1',
    GDK_BACKEND: 'x11',
    LANG: 'en_US.UTF-8',
    LANGUAGE: 'en',
    HOME: home.path,
    XDG_DATA_HOME: home.path,
    XDG_CACHE_HOME: home.path,
    XDG_RUNTIME_DIR: home.path,
  });
  const base = `http://127.0.0.1:${port}`;
  const close = async () => {
    await kept.end();
    await home.remove();
  };
  try {
    await eventually(
      () => ask<object>('GET', `${base}/status`).catch(() => undefined),
      'the driver of WebKit answers',
    );
    return engineOver(await opened(build, base, close), false);
  } catch (error) {
    await close();
    throw error;
  }
}

async function opened(build: WebKitBuild, base: string, end: () => Promise<void>): Promise<Driver> {
  const { sessionId, capabilities } = await ask<{
    sessionId: string;
    capabilities: { browserName: string; browserVersion: string };
  }>('POST', `${base}/session`, {
    capabilities: { alwaysMatch: { [build.options]: { binary: build.browser, args: build.args } } },
  });
  const session = `${base}/session/${sessionId}`;
  return {
    about: `${capabilities.browserName} ${capabilities.browserVersion}`,
    command<T>(name: CommandName, body?: Record<string, unknown>): Promise<T> {
      const [method, path] = COMMANDS[name];
      return ask<T>(method, `${session}/${path}`, body);
    },
    async close() {
      await ask('DELETE', session).catch(() => undefined);
      await end();
    },
  };
}
