import { expect, it } from 'vitest';
import { STAGES, STEPS } from '../../../src/core/ids.ts';
import { segmentsAt } from '../../../src/domain/film/segments.ts';

it('the bar has a segment for each stage of the step, and knows the one that is shown', () => {
  const { parts, now } = segmentsAt({ step: 'injection', stage: 'twitch' });
  expect(parts).toHaveLength(STAGES.injection.length);
  expect(parts[now]).toEqual({ step: 'injection', stage: 'twitch' });
});

it('where the step has no stages the steps are the segments', () => {
  expect(segmentsAt({ step: 'where' })).toMatchObject({ parts: { length: STEPS.length }, now: 0 });
  expect(segmentsAt({ step: 'exercises' }).now).toBe(STEPS.length - 1);
});

it('an exercise is one segment, which its film fills', () => {
  const at = { step: 'exercises', exercise: 'x' as never } as const;
  expect(segmentsAt(at)).toEqual({ parts: [at], now: 0 });
});

it('where no needle is drawn the story ends its injection with what is done by hand', () => {
  const by = { step: 'injection', stage: 'needle' } as const;
  const { parts, now } = segmentsAt(by, true);
  expect(parts.map((part) => 'stage' in part && part.stage)).toEqual(['before', 'find', 'needle']);
  expect(parts[now]).toEqual(by);
  // A link to a stage that is left out there.
  expect(segmentsAt({ step: 'injection', stage: 'twitch' }, true).now).toBe(2);
});
