/** Of so short a wait nothing is said; after so long a one there is another way on. Milliseconds. */
export const SAID_AFTER = 1000;
export const LONG_AFTER = 15_000;
