import { describe, expect, it } from 'vitest';
import { exercisesOfPoint } from '../../../src/domain/exercise/of-point.ts';
import { roleTags } from '../../../src/domain/exercise/role-tags.ts';
import { messages } from '../../../src/words/messages.ts';
import { openApp, readContent } from '../../state/open-app.ts';
import { readIndex } from '../../tools/read-index.ts';

const content = readContent();
const index = readIndex();
const words = messages('en').exercise;

/** What is written of muscles in the pictures of every exercise of every point, at some moments: where there is room, and on a phone. */
function written(): { at: string; whole: string; phone: string[]; muscle: string }[] {
  return content.points.flatMap((point) => {
    const region = content.regions.find(({ muscles }) => muscles.includes(point.muscle))!;
    const { id, muscle } = point;
    return Object.values(exercisesOfPoint(content, point))
      .flat()
      .flatMap((exercise) => {
        const address = `/en/${region.id}/${muscle}/right/${id}/exercises/${exercise.id}`;
        const app = openApp({ address });
        app.setContent(content);
        app.setIndex(index);
        return Array.from({ length: 4 }, (_, i) => i / 4).flatMap((t) => {
          app.seek(t, false);
          const { view } = app.explorer.getState();
          return roleTags({ view, content, index }, app.workout.getState().roles, words).map((tag) => ({
            at: `${address} ${t}`,
            whole: tag.text,
            phone: [tag.short ?? tag.text, tag.brief ?? ''].filter(Boolean),
            muscle: content.muscles.find((m) => m.id === tag.muscle)!.name,
          }));
        });
      });
  });
}

describe('names of what an exercise lengthens and what works', () => {
  const tags = written();

  it('always say which muscle is meant, also where there is little room', () => {
    expect(tags.length).toBeGreaterThan(100);
    const name = (muscle: string) => muscle.replace(/ \(.*\)$/, '');
    const bare = tags.filter(({ phone, whole, muscle }) =>
      [...phone, whole].some((text) => !text.includes(name(muscle))),
    );
    expect(bare).toEqual([]);
  });

  it('have no figure that a person could not feel', () => {
    const small = tags.filter(({ whole, phone }) => [whole, ...phone].some((text) => /\b[0-2]%/.test(text)));
    expect(small).toEqual([]);
    expect(tags.some(({ whole }) => /\d+% longer$/.test(whole))).toBe(true);
  });
});
