import { parentPort } from 'node:worker_threads';
import type { Answer } from './pool.ts';

/** All that a worker does: answers every message with what `handler` makes of it, or with why it could not. */
export function answer<Message, Result>(handler: (message: Message) => Result | Promise<Result>): void {
  const port = parentPort;
  port?.on('message', async (message: Message) => {
    try {
      port.postMessage({ result: await handler(message) } satisfies Answer<Result>);
    } catch (cause) {
      port.postMessage({
        error: cause instanceof Error ? cause.message : String(cause),
      } satisfies Answer<Result>);
    }
  });
}
