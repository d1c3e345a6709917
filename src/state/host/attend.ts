/**
 * Takes what a promise comes to, until the function it gives back is called: then nobody waits for it any more. That
 * `what` could not be loaded is logged in any case.
 */
export function attend<T>(
  promise: Promise<T>,
  what: string,
  came: (value: T) => void,
  failed: () => void,
): () => void {
  let waited = true;
  promise.then(
    (value) => {
      if (waited) came(value);
    },
    (cause: Error) => {
      console.warn(`${what} could not be loaded:`, cause.message);
      if (waited) failed();
    },
  );
  return () => {
    waited = false;
  };
}
