import { wholeRig } from '../../src/core/model/whole-rig.ts';
import { answer } from '../build/steps/answer.ts';
import { rigData } from '../rig/joints.ts';
import { limbRig } from '../rig/limb-joints.ts';
import { doneJob, type Job } from './jobs.ts';

const rig = wholeRig(rigData(), limbRig());

// What it has solved is kept, and read from there by whoever asks next.
answer((job: Job) => {
  doneJob(rig, job);
  return true;
});
