import * as z from 'zod/mini';
import { LANGUAGES } from '../../core/ids.ts';
import { without } from '../../core/without.ts';
import { type AnyStep, isSound, type Lesson } from './lesson.ts';

/*
 * A lesson as text: a JSON object that says what it is. Every step is checked by itself, so that damage to one takes nothing
 * from the others.
 */

const KIND = 'trigger-point-explorer lesson';
/** Lessons are written as the first that has all that they hold, so that older apps read them: without questions, and without names. */
const VERSIONS = { plain: 1, asking: 2, named: 3 } as const;
/** A longer text is no lesson of ours, letters: it is not even read. */
export const LONGEST_TEXT = 400_000;

const Head = z.object({ kind: z.literal(KIND), v: z.int(), steps: z.array(z.unknown()) });
const Step = z.object({
  view: z.string(),
  say: z.optional(z.string()),
  name: z.optional(z.string()),
  ask: z.optional(z.string().check(z.regex(/^[a-z0-9]{1,7}$/))),
});
const Damaged = z.object({ damaged: z.string() });
const Title = z.string();
const Spoken = z.enum(LANGUAGES);

/** Why a text is no lesson: it is none at all, longer than any, or one of a newer app. */
type LessonTrouble = { trouble: 'none' | 'large' | 'newer' };

/** The text of a lesson. */
export const lessonText = ({ title, language, steps }: Lesson): string =>
  JSON.stringify({
    kind: KIND,
    v: VERSIONS[kindOf(steps)],
    title,
    language,
    steps: steps.map((step) => (isSound(step) && step.say === '' ? without(step, 'say') : step)),
  });

function kindOf(steps: Lesson['steps']): keyof typeof VERSIONS {
  const sound = steps.filter(isSound);
  if (sound.some(({ name }) => name)) return 'named';
  return sound.some(({ ask }) => ask) ? 'asking' : 'plain';
}

/** Reads such a text, in whatever state it is; what of it cannot be read is kept as it stands. */
export function readLesson(text: string): Lesson | LessonTrouble {
  if (text.length > LONGEST_TEXT) return { trouble: 'large' };
  const head = Head.safeParse(parsed(text));
  if (!head.success) return { trouble: 'none' };
  if (!Object.values(VERSIONS).some((known) => known === head.data.v)) return { trouble: 'newer' };
  const { title, language } = parsed(text) as Record<string, unknown>;
  const said = Title.safeParse(title);
  const spoken = Spoken.safeParse(language);
  return {
    title: said.success ? said.data : '',
    language: spoken.success ? spoken.data : 'en',
    steps: head.data.steps.map(stepOf),
  };
}

function stepOf(raw: unknown): AnyStep {
  const step = Step.safeParse(raw);
  // An address is written with one slash at its beginning.
  if (step.success && step.data.view.startsWith('/')) {
    const { view, say = '', name, ask } = step.data;
    return { view, say, ...(name && { name }), ...(ask && { ask }) };
  }
  const damaged = Damaged.safeParse(raw);
  return { damaged: damaged.success ? damaged.data.damaged : JSON.stringify(raw) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
