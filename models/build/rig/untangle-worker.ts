import { answer } from '../steps/answer.ts';
import { untangled } from './untangled-meshes.ts';

answer(untangled);
