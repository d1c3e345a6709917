import { readFileSync } from 'node:fs';
import type { ModelIndex } from '../../src/core/model/model-index.ts';

/** The table of contents of the built model. */
export const readIndex = (): ModelIndex =>
  JSON.parse(readFileSync(new URL('../../public/models/index.json', import.meta.url), 'utf8'));
