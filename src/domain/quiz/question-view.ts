import type { ContentBundle } from '../../core/content/bundle.ts';
import { lookup } from '../../core/content/lookup.ts';
import { asId, type PointId, type RegionId, sided } from '../../core/ids.ts';
import { lessonOptions } from '../view/taken-options.ts';
import { muscleView, painView, pointView, practiceView, startView, type View } from '../view/view.ts';
import type { Question } from './question.ts';

/** The side on which all is asked. */
const SIDE = 'right';

/** What the picture shows of a question before it is answered, from the view of its page: no names, and no links. */
export function askedView(
  view: View,
  { kind, muscle, point, choices }: Question,
  content: ContentBundle,
): View {
  const { options } = view;
  const region = view.region ?? lookup(content).muscle(muscle)?.regions[0];
  const empty: View = {
    ...practiceView(view, region),
    side: SIDE,
    options: { ...(options.face && { face: options.face }), ...(options.cam && { cam: options.cam }) },
  };
  switch (kind) {
    case 'find':
      return { ...empty, pins: choices.map(([id]) => asId(id!)) };
    case 'pattern':
      return { ...empty, options: { ...empty.options, pattern: sided(point!, SIDE) } };
    case 'name':
      return { ...empty, muscle };
    case 'paint':
      // The body that is painted on is that of the page where pain is painted.
      return painView({ ...empty, side: SIDE }, options.pain, undefined, options.paint);
    case 'felt':
    case 'layers':
    case 'clear':
    case 'sure':
      return { ...empty, muscle, ...(point && { pins: [point] }) };
  }
}

/** Where the answer is seen, with names and links: at the site that it is about, or at the muscle. */
export function answerView(view: View, { kind, muscle, point }: Question, content: ContentBundle): View {
  const told = lookup(content).muscle(muscle)?.regions ?? [];
  const region: RegionId | undefined = told.find((r) => r === view.region) ?? told[0];
  if (!region) return startView(view.language);
  const place = { region, muscle, side: SIDE } as const;
  // A lesson at hand goes along.
  const from = { ...startView(view.language), options: lessonOptions(view.options) };
  if (!point) return muscleView(from, place);
  const needle = kind === 'layers' || kind === 'clear';
  return pointView(from, { ...place, point }, needle ? { step: 'injection', stage: 'needle' } : undefined);
}

/** What the picture shows of the answer beside the question's page: never a film. */
export function shownAnswer(view: View, question: Question, content: ContentBundle): View {
  const at = answerView(view, question, content);
  const { face, pain, paint, ask } = view.options;
  if (question.kind === 'paint' && question.point) {
    const shown = painView(
      { ...startView(view.language), side: SIDE },
      pain,
      sided(question.point, SIDE),
      paint,
    );
    return face ? { ...shown, options: { ...shown.options, face } } : shown;
  }
  // Where questions are all that was shared, names and links would answer the next one.
  if (ask === 'only') return namelessAnswer(view, question, content);
  const still: View = at.point ? { ...at, point: { id: at.point.id, step: 'where' } } : at;
  return face ? { ...still, options: { ...still.options, face } } : still;
}

/** The place of an answer by its muscle and numbers alone. */
function namelessAnswer(
  view: View,
  { kind, muscle, point, choices }: Question,
  content: ContentBundle,
): View {
  const asked = askedView(view, { id: '', kind: 'name', muscle, choices: [], right: 0 }, content);
  const pattern = kind === 'pattern' && point ? { pattern: sided(point, SIDE) } : {};
  // Numbers that a place was chosen by stay as they were: the answer is told by them.
  const pins = kind === 'find' ? choices.map(([id]) => asId<PointId>(id)) : point && [point];
  return { ...asked, ...(pins && { pins }), options: { ...asked.options, ...pattern } };
}
