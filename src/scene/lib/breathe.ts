/** How long work goes on before the page may answer, milliseconds. */
const SHARE = 12;

let since = 0;

/** Lets the page answer taps between pieces of heavy work: waits for the next task once the current one is long. */
export async function breathe(): Promise<void> {
  if (performance.now() - since < SHARE) return;
  await new Promise<void>((resolve) => setTimeout(resolve));
  since = performance.now();
}
