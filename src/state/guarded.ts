/**
 * A follower of a store that never stops the others: what throws in it (content of another version may lack what it
 * reads) is said in the console, and the page's own boundaries show it where it matters.
 */
export const guarded =
  <A extends unknown[]>(follow: (...args: A) => void) =>
  (...args: A): void => {
    try {
      follow(...args);
    } catch (cause) {
      console.warn('A follower of the state stopped:', cause instanceof Error ? cause.message : cause);
    }
  };
