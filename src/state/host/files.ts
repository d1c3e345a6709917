import type { Device } from '../device/device.ts';

/**
 * Why a file could not be used. `missing`: the host answered that it has none, as it does after an update;
 * `unreachable`: no answer; `damaged`: what came is not what was asked for, or belongs to another version of the app.
 */
type FileTrouble = 'missing' | 'unreachable' | 'damaged';

/** A file of the app that could not be had or used. */
class FileError extends Error {
  constructor(
    /** As the app names it, e.g. content/en.json. */
    readonly file: string,
    readonly trouble: FileTrouble,
    detail: string,
  ) {
    super(`${file}: ${detail}`);
    this.name = 'FileError';
  }
}

/** How a file is asked for. */
interface Asking {
  /** It was asked for before in vain: what the browser kept of that answer is not to be used. */
  again?: boolean;
  /** Gives the request up. */
  signal?: AbortSignal;
  /** Called whenever something of it comes: a slow line is not a silent one. */
  heard?: () => void;
}

/** After so long a request that got no answer is made once more, milliseconds. */
const SECOND_TRY = 400;

/** The same answer, told about piece by piece as it comes. */
function listened(response: Response, heard: (() => void) | undefined): Response {
  heard?.();
  if (!heard || !response.body || typeof TransformStream === 'undefined') return response;
  const through = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(piece, on) {
      heard();
      on.enqueue(piece);
    },
  });
  return new Response(response.body.pipeThrough(through));
}

/** Makes what asks for the files of the app. */
export function createFiles({ host, clock }: Pick<Device, 'host' | 'clock'>) {
  let told: () => void = () => undefined;

  /** Lets something know of every file that cannot be had or used. */
  function onRefused(tell: () => void): void {
    told = tell;
  }

  /** The error of a file that could not be used, told to whoever wants to know. */
  function refused(file: string, trouble: FileTrouble, detail: string): FileError {
    told();
    return new FileError(file, trouble, detail);
  }

  /** The address of a file of the app, e.g. models/skin.glb, in this build. */
  function fileUrl(file: string): string {
    return `${host.base}${host.shipped[file] ?? file}`;
  }

  /** Asks for a file of the app. Throws a FileError where none comes; an AbortError where the request was given up. */
  async function ask(file: string, { again = false, signal }: Asking): Promise<Response> {
    const fetchOnce = (cache: RequestCache) =>
      host.fetch(fileUrl(file), { cache, ...(signal && { signal }) });
    let response: Response;
    try {
      response = await fetchOnce(again ? 'reload' : 'default').catch(async (cause: unknown) => {
        if (signal?.aborted) throw cause;
        // One request that goes under on its way is no trouble yet.
        await new Promise<void>((resolve) => clock.later(SECOND_TRY, resolve));
        return fetchOnce('reload');
      });
    } catch (cause) {
      if (signal?.aborted) throw cause;
      throw refused(file, 'unreachable', String(cause));
    }
    if (!response.ok) throw refused(file, 'missing', `${response.status}`);
    return response;
  }

  /** Files that were fetched ahead: they are there for as long as the page stands, whatever becomes of the connection. */
  const held = new Map<string, ArrayBuffer>();

  /** A file of the app as bytes. Throws a FileError when it cannot be had whole. */
  async function fetchBytes(file: string, asking: Asking = {}): Promise<ArrayBuffer> {
    const bytes = held.get(file);
    if (bytes && !asking.again) return bytes.slice(0);
    try {
      return await listened(await ask(file, asking), asking.heard).arrayBuffer();
    } catch (cause) {
      if (bytes) return bytes.slice(0);
      if (asking.signal?.aborted || cause instanceof FileError) throw cause;
      throw refused(file, 'unreachable', String(cause));
    }
  }

  /**
   * A JSON file of the app that is an object with `version` as given. Throws a FileError: `damaged` when it is anything
   * else, e.g. a page of the host's, or made for another version of the code.
   */
  async function fetchJson(file: string, version: number, asking: Asking = {}): Promise<object> {
    const text = new TextDecoder().decode(await fetchBytes(file, asking));
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      throw refused(file, 'damaged', 'not JSON');
    }
    if (typeof value !== 'object' || !value || !('version' in value))
      throw refused(file, 'damaged', 'without a version');
    if (value.version !== version) throw refused(file, 'damaged', `version ${value.version}, not ${version}`);
    return value;
  }

  return { onRefused, refused, held, fetchBytes, fetchJson };
}
