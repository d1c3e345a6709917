import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileContent } from '../../content/build/compile.ts';
import type { ModelIds } from '../../content/build/model-ids.ts';
import { ContentError, type Problem } from '../../content/build/problems.ts';

export const CONTENT = fileURLToPath(new URL('../../content/', import.meta.url));

type Container = Record<string, unknown>;

/** The key of a path step in `at`: the id of a list's entry stands for its position, '+' for a new one. */
const keyIn = (at: Container, step: string): string => {
  if (!Array.isArray(at)) return step;
  if (step === '+') return String(at.length);
  const found = at.findIndex((entry) => entry?.id === step);
  return found < 0 ? step : String(found);
};

/** Sets (or, to undefined, deletes) what lies at a path such as 'point-id.zones.0.area'. */
function setAt(data: Container, path: string, value: unknown) {
  const steps = path.split('.');
  const last = steps.pop()!;
  const parent = steps.reduce((at, step) => at[keyIn(at, step)] as Container, data);
  if (value === undefined) delete parent[last];
  else parent[keyIn(parent, last)] = value;
}

export interface Damage {
  /** The file (e.g. 'facts/points') and the field in it that is changed. */
  file: string;
  path?: string;
  /** The new value; none deletes the field. */
  to?: unknown;
  /** The whole file's new text, instead. */
  text?: string;
}

/** What the compiler reports of a copy of the content that is damaged so. */
export function problemsAfter({ file, path, to, text }: Damage, model?: ModelIds): readonly Problem[] {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  try {
    for (const part of ['facts', 'en', 'es'])
      cpSync(join(CONTENT, part), join(folder, part), { recursive: true });
    const place = join(folder, `${file}.json`);
    const data: Container = JSON.parse(readFileSync(place, 'utf8'));
    if (path) setAt(data, path, to);
    writeFileSync(place, text ?? JSON.stringify(data));
    compileContent(folder, model);
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
