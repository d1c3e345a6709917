/** A line to another window: what a messenger of penpal is, but to one origin alone. */
interface Line<Message> {
  initialize: (options: { validateReceivedMessage: (data: unknown) => data is Message }) => void;
  sendMessage: (message: Message, transferables?: Transferable[]) => void;
  addMessageHandler: (run: (message: Message) => void) => void;
  removeMessageHandler: (run: (message: Message) => void) => void;
  destroy: () => void;
}

/**
 * A line between this window and another one of one origin, which is named: nothing is sent to any other, not even the first word, and
 * nothing is heard of any other window or origin.
 */
export function oneOrigin<Message>(remote: Window, origin: string): Line<Message> {
  const handlers = new Set<(message: Message) => void>();
  let isMessage: ((data: unknown) => data is Message) | undefined;
  const hear = ({ source, origin: from, data }: MessageEvent<unknown>): void => {
    if (source !== remote || from !== origin || !isMessage?.(data)) return;
    for (const run of handlers) run(data);
  };
  return {
    initialize: ({ validateReceivedMessage }) => {
      isMessage = validateReceivedMessage;
      window.addEventListener('message', hear);
    },
    sendMessage: (message, transferables) => remote.postMessage(message, origin, transferables),
    addMessageHandler: (run) => handlers.add(run),
    removeMessageHandler: (run) => handlers.delete(run),
    destroy: () => {
      window.removeEventListener('message', hear);
      handlers.clear();
    },
  };
}
