import { useEffect, useState } from 'react';
import { useExplorer } from '../../../state/hooks.ts';
import { beginLesson, useBegun } from '../../../state/lesson-stores.ts';
import { device } from '../../../state/stores.ts';
import { askingWords } from '../../../words/later/lesson/asking.ts';

const MINUTE = 60_000;

/** How long the lesson has been going, in whole minutes, of those that it takes where that is known; pressed it begins anew. */
export function LessonTime({ id, of, look }: { id: string; of: number | undefined; look: string }) {
  const words = askingWords[useExplorer((s) => s.view.language)];
  const begun = useBegun(id);
  const [now, setNow] = useState(() => device.clock.date());
  useEffect(() => beginLesson(id), [id]);
  const passed = begun === undefined ? 0 : Math.max(0, now - begun);
  useEffect(
    () => device.clock.later(MINUTE - (passed % MINUTE), () => setNow(device.clock.date())),
    [passed],
  );
  const minutes = Math.floor(passed / MINUTE);
  const again = () => {
    beginLesson(id, true);
    setNow(device.clock.date());
  };
  return (
    <button
      type="button"
      className={look}
      aria-label={words.timeAgain(minutes, of)}
      title={words.timeAgain(minutes, of)}
      data-lesson="time"
      onClick={again}
    >
      {words.time(minutes, of)}
    </button>
  );
}
