import { notedDays, PAIN } from '../../domain/diary/diary.ts';
import { encodeSheet, sheetOf } from '../../domain/diary/diary-sheet.ts';
import { diaryView } from '../../domain/view/view.ts';
import { today, useDiary } from '../../state/diary-stores.ts';
import { useExplorer } from '../../state/hooks.ts';
import { href } from '../../state/place/explorer.ts';
import { keptListWords } from '../../words/later/kept-list.ts';
import { More } from '../loading/more.tsx';

/** What the device keeps of a diary, in a word, and the way to its last weeks: also for who has lost the link of the plan. */
export function KeptDiary() {
  const view = useExplorer((s) => s.view);
  const entries = useDiary((s) => s.entries);
  const words = keptListWords[view.language];
  const exercises = [...new Set([...entries.values()].flatMap(({ what }) => (what === PAIN ? [] : [what])))];
  return (
    <>
      <span>{words.noted(notedDays(entries).length)}</span>{' '}
      <More>
        {({ codes }) => (
          <a href={href(diaryView(view, encodeSheet(sheetOf(entries, exercises, today()), codes)))}>
            {words.lastWeeks}
          </a>
        )}
      </More>
    </>
  );
}
