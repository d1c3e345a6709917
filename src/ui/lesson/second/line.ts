/** The line between the windows of one lesson, on this device alone; undefined where the browser has none. */
export const lineOf = (id: string): BroadcastChannel | undefined =>
  typeof BroadcastChannel === 'function'
    ? new BroadcastChannel(`trigger-point-explorer:lesson:${id}`)
    : undefined;
