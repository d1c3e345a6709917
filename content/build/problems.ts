import type { z } from 'zod';

/** Something wrong in the content: which file, which field of it, and why. */
export interface Problem {
  file: string;
  field: string;
  reason: string;
}

/** All that is wrong with the content, one line each. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ file, field, reason }) => `${file}: ${field}: ${reason}`).join('\n'));
    this.name = 'ContentError';
    this.problems = problems;
  }
}

/** Says a schema's complaints in our own words, with ids instead of list positions where there are any. */
export function problemsOf(file: string, data: unknown, error: z.ZodError): Problem[] {
  return error.issues.flatMap((issue): Problem[] => {
    const field = fieldName(data, issue.path);
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({
        file,
        field: [field, key].filter(Boolean).join('.'),
        reason: 'is not expected here',
      }));
    const missing = issue.code === 'invalid_type' && valueAt(data, issue.path) === undefined;
    return [{ file, field: field || '(whole file)', reason: missing ? 'is missing' : issue.message }];
  });
}

const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined,
    data,
  );

function fieldName(data: unknown, path: readonly PropertyKey[]): string {
  return path
    .map((key, i) => {
      if (typeof key !== 'number') return String(key);
      const entry = valueAt(data, path.slice(0, i + 1));
      const id = typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : undefined;
      return typeof id === 'string' ? id : String(key);
    })
    .join('.');
}
