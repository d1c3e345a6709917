/** Versions of Safari and iPadOS (they count alike), Firefox and Chrome. */
interface Since {
  readonly safari: number;
  readonly firefox: number;
  readonly chrome: number;
}

/**
 * The oldest browsers that show text and flat map; README names them, and `vite.config.ts` builds for them. Firefox 115 and
 * Chrome 109 are the last ones of Windows 7 and 8, Safari 15.4 is had by every iPad that has iPadOS 15.
 */
export const FLOOR: Since = { safari: 15.4, firefox: 115, chrome: 109 };

/** The 3D body needs WebAssembly, which the policy of the page allows by a word that Safari knows from here on. */
export const FLOOR_3D: Since = { ...FLOOR, safari: 16 };

/** Never came, or only long after the floor. */
export const NEVER = Number.POSITIVE_INFINITY;

export interface Feature {
  readonly name: string;
  readonly since: Since;
}

/** What a file holds that is younger than the floor. */
export interface Finding {
  readonly name: string;
  readonly file: string;
  readonly excerpt: string;
}

/** Which of the three does not have it yet, in words; empty when all have it. */
export const tooYoung = (since: Since, floor: Since = FLOOR): string =>
  (['safari', 'firefox', 'chrome'] as const)
    .filter((browser) => since[browser] > floor[browser])
    .map((browser) => `${browser} ${since[browser] === NEVER ? 'has none' : `from ${since[browser]}`}`)
    .join(', ');
