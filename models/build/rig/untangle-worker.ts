import { answer } from '../steps/answer.ts';
import { untangled } from './untangled.ts';

answer(untangled);
