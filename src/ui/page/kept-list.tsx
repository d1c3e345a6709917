import { useState } from 'react';
import type { ContentBundle } from '../../core/content/bundle.ts';
import { lessonView } from '../../domain/view/view.ts';
import { deleteDiary, useDiary } from '../../state/diary-stores.ts';
import { useExplorer, useSettings } from '../../state/hooks.ts';
import { lastPlace } from '../../state/kept/last-seen.ts';
import { KEPT, type SavedSettings, SETTING_KEYS } from '../../state/kept/saved-settings.ts';
import { deleteLessons, forgetClass, useLessons } from '../../state/lesson-stores.ts';
import { href } from '../../state/place/explorer.ts';
import { deleteProgress, useProgress } from '../../state/progress-stores.ts';
import { forgetSettings, storedSettings } from '../../state/stores.ts';
import type { Messages } from '../../words/catalogue.ts';
import { keptListWords } from '../../words/later/kept-list.ts';
import { KeptDiary } from '../diary/kept-diary.tsx';
import { OfflineLine } from '../loading/offline-line.tsx';
import { useWords } from '../parts/use-words.ts';
import styles from './kept-list.module.css';
import { nameOfPlace } from './last-place.tsx';

/** Everything that is stored on the device, in words, and one button that clears it. */
export function KeptList() {
  const words = useWords();
  const kept = keptListWords[useExplorer((s) => s.view.language)];
  const content = useExplorer((s) => s.content);
  const view = useExplorer((s) => s.view);
  // Only to be drawn anew with every change: what is listed is what the storage holds, not what the page uses.
  useSettings((s) => s);
  const [cleared, setCleared] = useState<boolean>();
  const stored = storedSettings();
  const keys = SETTING_KEYS.filter((key) => key !== 'lastSeenAt' && stored[key] !== undefined);
  const diary = useDiary((s) => s);
  const diaryHeld = diary.on && diary.held;
  const lessons = useLessons((s) => s);
  const lessonCount = lessons.held
    ? lessons.lessons.filter(({ lesson }) => lesson).length + lessons.strange.length
    : 0;
  const practice = useProgress((s) => s);
  const practiceHeld = practice.on && practice.held;
  const empty = keys.length === 0 && !diaryHeld && !practiceHeld && lessonCount === 0;
  if (!content) return null;
  return (
    <section aria-labelledby="kept">
      <h3 id="kept">{kept.title}</h3>
      <p>{empty ? kept.nothing : kept.lead}</p>
      {!empty && (
        <dl className={styles.list}>
          {keys.map((key) => {
            const [name, value] = inWords(key, stored, content, words);
            return (
              <div key={key} data-kept={key}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            );
          })}
          {diaryHeld && (
            <div data-kept="diary">
              <dt>{kept.diary}</dt>
              <dd>
                <KeptDiary />
              </dd>
            </div>
          )}
          {lessonCount > 0 && (
            <div data-kept="lessons">
              <dt>{words.lesson.title}</dt>
              <dd>
                <a href={href(lessonView(view))}>{kept.lessons(lessonCount)}</a>
              </dd>
            </div>
          )}
          {practiceHeld && (
            <div data-kept="practice">
              <dt>{kept.practice}</dt>
              <dd>{kept.practised(practice.cards.size)}</dd>
            </div>
          )}
        </dl>
      )}
      <button type="button" className={styles.clear} aria-disabled={empty} onClick={clearAll}>
        {kept.clear}
      </button>
      <p role="status">{status()}</p>
      <p>{kept.address}</p>
      <OfflineLine />
    </section>
  );

  function clearAll(): void {
    // All, whatever becomes of the one.
    forgetClass();
    const done = [forgetSettings(), deleteDiary(), deleteLessons(), deleteProgress()];
    setCleared(done.every(Boolean));
  }

  function status(): string {
    if (cleared === undefined || (cleared && !empty)) return '';
    return cleared ? kept.cleared : kept.notCleared;
  }
}

/** What something that is stored is called, and its present value. */
function inWords(
  key: keyof SavedSettings,
  stored: Partial<SavedSettings>,
  content: ContentBundle,
  words: Messages,
): [name: string, value: string] {
  const { kept, display, shortcuts, player } = words;
  const later = keptListWords[content.language];
  const onOff = (on: boolean | undefined) => (on ? kept.on : kept.off);
  switch (key) {
    case 'level':
      return [words.level.name, words.level[stored.level ?? 'everyday']];
    case 'bodyShape':
      return [words.bodyShape.name, words.bodyShape[stored.bodyShape ?? 'male']];
    case 'skin':
      return [display.skin, display.skins[stored.skin ?? 'neutral']];
    case 'theme':
      return [display.theme, display.themes[stored.theme ?? 'auto']];
    case 'textSize':
      return [display.textSize, display.textSizes[`${stored.textSize ?? 1}`]];
    case 'calm':
      return [display.calm, onOff(stored.calm)];
    case 'picture':
      return [kept.name.picture, kept.picture[stored.picture ?? '3d']];
    case 'speed':
      return [player.speed, player.speeds[`${stored.speed ?? 1}`]];
    case 'captions':
      return [player.captions, onOff(stored.captions)];
    case 'tones':
    case 'vibration':
      return [kept.name[key], onOff(stored[key])];
    case 'shortcuts':
      return [shortcuts.use, onOff(stored.shortcuts)];
    case 'hand':
      return [later.hand, later.hands[stored.hand ?? 'right']];
    case 'leftOut':
      return [later.leftOut, later.cards(stored.leftOut ? stored.leftOut.split(',').length : 0)];
    case 'hintSeen':
      return [kept.name.hint, stored.hintSeen ? kept.hintSeen : kept.hintNotSeen];
    case 'keepLastSeen':
      return [kept.keepPlace, onOff(stored.keepLastSeen)];
    case 'lastSeen':
    case 'lastSeenAt':
      return [kept.name.place, lastSeenInWords(stored, content, words)];
  }
}

function lastSeenInWords(
  { lastSeen = '', lastSeenAt = 0 }: Partial<SavedSettings>,
  content: ContentBundle,
  words: Messages,
): string {
  const place = lastPlace(lastSeen, content.language);
  const hours = Math.max(1, Math.ceil((lastSeenAt + KEPT - Date.now()) / 3_600_000));
  return `${place ? nameOfPlace(place, content, words) : lastSeen} (${words.kept.hoursLeft(hours)})`;
}
