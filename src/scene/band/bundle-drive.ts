/**
 * What moves in the muscle at the point. A scene that tells a story writes these numbers in its `useFrame` (priority
 * below 0, so that they are there when the muscle is drawn) and calls `invalidate` as long as they change.
 */
export interface BundleDrive {
  /** 1 the band is tight and knotted, 0 it rests like its neighbours. */
  tension: number;
  /** -1..1, the band's jerk to the side in the local twitch. */
  twitch: number;
  /** 0 the healthy muscle rests, 1 it is contracted; the band cannot follow as far as it is tight. */
  contract: number;
  /** How far the way inward has gone: 0 the fascicles, 1 the fibres, 2 the sarcomeres (`domain/band/scales.ts`). */
  level: number;
}

export const restingDrive = (): BundleDrive => ({ tension: 1, twitch: 0, contract: 0, level: 0 });
