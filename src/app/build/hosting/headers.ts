import { POLICY } from '../policy.ts';

/** What stays off, whatever code runs. */
const OFF = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'serial',
  'usb',
  'xr-spatial-tracking',
];
/** What an exercise, a talk or a lesson on the projector, and handing over a plan ask for. */
const ON = ['fullscreen', 'screen-wake-lock', 'web-share'];

/** Where a page of another host may show the app: an address without a path. */
const ORIGIN = /^https?:\/\/[\w.-]+(:\d+)?$/;

/**
 * The headers that every answer of a host carries, by name; why each is sent stands in SECURITY.md. `frames` are the origins whose
 * pages may show the app in a frame; nobody may without any.
 *
 * @throws Error for what is no origin, as `https://www.clinic.example`.
 */
export function hostHeaders(frames: readonly string[] = []): Record<string, string> {
  const wrong = frames.find((frame) => !ORIGIN.test(frame));
  if (wrong !== undefined)
    throw new Error(`"${wrong}" is no origin: it begins with https:// and ends with the name of the host.`);
  const permissions = [...OFF.map((name) => `${name}=()`), ...ON.map((name) => `${name}=(self)`)].sort();
  return {
    'Content-Security-Policy': `${POLICY}; frame-ancestors ${frames.join(' ') || "'none'"}`,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': permissions.join(', '),
    'Strict-Transport-Security': 'max-age=31536000',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  };
}

/** What pages of other hosts load: the script of README.md and what it brings, by its path behind the app's. */
export const FOR_OTHERS = String.raw`/embed(\.js|/[^/]+)$`;

/**
 * What answers for such files carry in the place of the headers of that name, or beside them: nothing where nobody may show the app.
 * They hold nothing about anybody.
 */
export const headersForOthers = (frames: readonly string[] = []): Record<string, string> =>
  frames.length === 0
    ? {}
    : { 'Cross-Origin-Resource-Policy': 'cross-origin', 'Access-Control-Allow-Origin': '*' };

/** How long what has a hash in its name is kept, and what every other file is: asked for anew. */
export const FOR_GOOD = 'public, max-age=31536000, immutable';
export const ANEW = 'no-cache';
