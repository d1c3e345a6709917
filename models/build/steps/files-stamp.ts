import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from './cache.ts';

/** Changes whenever a file in a folder does, comes or goes; empty where there is no such folder. */
export function filesStamp(folder: string): string {
  if (!existsSync(folder)) return '';
  const files = readdirSync(folder).sort();
  return hashOf(...files.flatMap((name) => [name, readFileSync(join(folder, name))]));
}
