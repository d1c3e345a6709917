import type { Language } from '../../core/ids.ts';
import { entryView, stepView } from '../../domain/lesson/going.ts';
import { readLesson } from '../../domain/lesson/lesson-text.ts';
import { lessonOfTaught } from '../../domain/lesson/taught.ts';
import { takeInLesson } from '../../state/lesson-stores.ts';
import { href } from '../../state/place/explorer.ts';
import { quiz } from '../../state/quiz-stores.ts';
import { explorer } from '../../state/stores.ts';
import { loadMore } from '../../ui/loading/load-more.ts';
import { type ApiWindow, beginWith, findPlatform } from './platform.ts';
import { setSeat } from './seat.ts';
import { trackLesson } from './track.ts';

/** What the package was made of (`app/build/scorm`): a lesson of the app by its id, or one of somebody's own as its text. */
declare const __SCORM__: { id?: string; text?: string; language: Language; pass: number };

async function given() {
  const { id, text, language } = __SCORM__;
  const read = text === undefined ? undefined : readLesson(text);
  if (read && !('trouble' in read)) return { id: takeInLesson(read), lesson: read };
  const taught = (await loadMore(language)).lessons.find((one) => one.id === id);
  return taught && { id: taught.id, lesson: lessonOfTaught(taught, language, 'everyday') };
}

/** Begins the lesson of a package, at the view where the learning platform says that one stopped, and tells it how it goes from there. */
export async function beginPackage(): Promise<void> {
  const { language, pass, id } = __SCORM__;
  const platform = beginWith(findPlatform(window as ApiWindow));
  const found = await given().catch(() => undefined);
  if (!found) {
    // Its own page says what is missing, and tries again.
    setSeat({ recorded: false });
    window.addEventListener('pagehide', platform.end);
    history.replaceState(null, '', `#/${language}/lesson${id ? `?lesson=${id}` : ''}`);
    return;
  }
  const { lesson } = found;
  let onTold = () => {};
  const now = () => performance.now();
  const track = trackLesson(platform, { lesson, id: found.id, pass, now, onTold: () => onTold() });
  onTold = () => setSeat({ recorded: track.isRecorded() });
  onTold();
  const { step, answered } = track.start;
  const view = (answered ? stepView : entryView)(lesson, { id: found.id, step }, language);
  if (view) history.replaceState(null, '', href(view));
  setSeat({
    ...(view && { last: view }),
    finish: () => {
      track.tell();
      return track.reached();
    },
  });
  explorer.subscribe(({ view: shown }) => track.moved(shown));
  quiz.subscribe(({ asked, given: answer }, { given: before }) => {
    if (asked && answer && answer !== before) track.answered(asked.id, answer.score);
  });
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) track.tell();
  });
  window.addEventListener('pagehide', track.leave);
  // Brought back as it was, after it was ended: a platform is begun with once.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.reload();
  });
}
