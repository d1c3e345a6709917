import { answer } from '../../../models/build/steps/answer.ts';
import type { Posture } from '../../../models/rig/postures.ts';
import type { Lift } from '../../../src/core/model/rig-data.ts';
import { Needs } from './needs.ts';

let needs: Promise<Needs> | undefined;

/** What a worker is sent: postures with the number of the first, and the lifts so far, the same every time. */
export interface Asked {
  from: number;
  postures: readonly Posture[];
  lifts: readonly Lift[];
}

answer(async ({ from, postures, lifts }: Asked) => {
  needs ??= Needs.with(lifts);
  const ready = await needs;
  return postures.flatMap((posture, i) => ready.of(posture, from + i));
});
