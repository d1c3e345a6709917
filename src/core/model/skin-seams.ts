/** Heights of the level rings of vertices that the skin of the trunk shares with those of the arm and of the leg, metres. */
export const SKIN_SEAMS = { arm: 1.14, leg: 0.672 } as const;

/** How far from the midline the arms hang at their ring at least, metres. */
const ARMS_FROM = 0.156;

/**
 * Whether a place of the trunk's skin belongs to the rounded stump of a limb, which is to be left out where the skin of the
 * limbs is shown. Places on a ring do: a triangle is one of a stump's when all its corners are.
 */
const inStump = (x: number, y: number): boolean =>
  y < SKIN_SEAMS.leg + NEARLY || (y < SKIN_SEAMS.arm + NEARLY && Math.abs(x) > ARMS_FROM && y > ARMS_TO);

/** Below this no stump of an arm reaches, metres: there hips lie as far out. */
const ARMS_TO = 1.05;

/** Files keep places to a step of 0.06 mm. */
const NEARLY = 0.00004;

/** The triangles (their corners) of the trunk's skin that belong to no stump; `place` gives x and y of a vertex, metres. */
export const withoutStumps = <T extends Uint32Array | number[]>(
  indices: T,
  place: (vertex: number) => readonly [x: number, y: number],
): T =>
  indices.filter((_: number, k: number) =>
    [0, 1, 2].some((c) => !inStump(...place(indices[k - (k % 3) + c]!))),
  ) as T;
