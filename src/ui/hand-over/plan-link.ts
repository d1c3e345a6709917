let kept: string | undefined;

/** The word of the plan that is being put together, until it is handed over or the page is left. It is stored nowhere. */
export const planInHand = (): string | undefined => kept;

export function keepInHand(word: string | undefined): void {
  kept = word;
}
