import { answer } from '../../../models/build/steps/answer.ts';
import type { Posture } from '../../../models/rig/postures.ts';
import { wholeFigure } from './figure.ts';
import { Sweep } from './measure.ts';

let sweep: Promise<Sweep> | undefined;

answer(async (some: readonly Posture[]) => {
  sweep ??= wholeFigure().then((figure) => new Sweep(figure));
  const ready = await sweep;
  return some.flatMap((posture) => ready.measure(posture));
});
