import { answer } from './answer.ts';
import { untangled } from './untangled-meshes.ts';

answer(untangled);
