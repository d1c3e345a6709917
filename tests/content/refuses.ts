import { describe, expect, test } from 'vitest';
import type { ModelIds } from '../../content/build/model-ids.ts';
import { type Damage, problemsAfter } from './damage.ts';

/** A damage that the content compiler must refuse. */
interface Case extends Damage {
  what: string;
  /** The file and field that must be reported, when they are not the damaged ones. */
  at?: string;
  field?: string;
  reason: RegExp;
  model?: ModelIds;
}

/** A point whose facts and words are damaged. */
export const POINT = 'trapezius-descending-front';

/** Tests that the content compiler refuses each of some damages: that it names the file, the field and the reason. */
export function refuses(kind: string, cases: readonly Case[]): void {
  describe(`the content compiler refuses ${kind}`, () => {
    test.each(cases)('$what', ({ at, field, reason, model, what: _, ...damage }) => {
      const problems = problemsAfter(damage, model);
      const found = problems.find(
        (p) =>
          p.file === `content/${at ?? damage.file}.json` && p.field.startsWith(field ?? damage.path ?? ''),
      );
      expect(found, JSON.stringify(problems.slice(0, 5))).toBeDefined();
      expect(found?.reason).toMatch(reason);
    });
  });
}
