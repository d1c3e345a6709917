import { readFileSync } from 'node:fs';
import type { LimbIndex, ModelIndex } from '../../src/core/model/model-index.ts';
import { unpackCourses } from '../../src/core/model/packed-courses.ts';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../public/models/${name}`, import.meta.url), 'utf8'));

/** The table of contents of the built model. */
export const readIndex = (): ModelIndex => unpackCourses(read('index.json') as ModelIndex);

/** That of the limbs. */
export const readLimbs = (): LimbIndex => unpackCourses(read('limbs.json') as LimbIndex);
