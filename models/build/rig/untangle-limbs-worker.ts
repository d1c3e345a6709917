import { answer } from '../steps/answer.ts';
import { untangledLimb } from './untangled-limbs.ts';

answer(untangledLimb);
