import type { Codes } from '../../core/content/codes.ts';
import type { ExerciseId } from '../../core/ids.ts';
import { notedDays, painOf, wasDone } from '../../domain/diary/diary.ts';
import { encodeSheet, SHEET_DAYS, sheetOf, withNotedBefore } from '../../domain/diary/diary-sheet.ts';
import { dateOf } from '../../domain/plan/plan.ts';
import { diaryView } from '../../domain/view/view.ts';
import { today, useDiary } from '../../state/diary-stores.ts';
import { useExplorer } from '../../state/hooks.ts';
import { LinkOut } from '../hand-over/link-out.tsx';
import { wholeLink } from '../hand-over/whole-link.ts';
import { saveFile } from '../parts/save-file.ts';
import styles from './diary.module.css';
import { useDiaryWords } from './use-diary-words.ts';
import { useExerciseName } from './with-plan.tsx';

interface Props {
  exercises: readonly ExerciseId[];
  codes: Codes;
}

/** What goes to the clinic: the last weeks as a code and a link, or all of it as text. */
export function GoesBack({ exercises, codes }: Props) {
  const words = useDiaryWords();
  const name = useExerciseName();
  const view = useExplorer((s) => s.view);
  const entries = useDiary((s) => s.entries);
  const all = withNotedBefore(entries, exercises, today(), SHEET_DAYS);
  const word = encodeSheet(sheetOf(entries, all, today()), codes);
  const save = () => {
    // Of other plans, too: all that is kept.
    const all = [...new Set([...entries.values()].flatMap(({ what }) => (what === 'pain' ? [] : [what])))];
    const lines = notedDays(entries).map((day) => {
      const done = all.filter((id) => wasDone(entries, day, id)).map(name);
      const pain = painOf(entries, day);
      const said = [...done, ...(pain === undefined ? [] : [words.painWas(pain)])];
      return `${dateOf(day).toLocaleDateString(view.language, { dateStyle: 'long' })}: ${said.join('; ')}`;
    });
    saveFile(words.file, 'text/plain', `${[words.textHead, '', ...lines].join('\r\n')}\r\n`);
  };
  return (
    <section data-part="back">
      <h2>{words.back}</h2>
      <LinkOut link={wholeLink(diaryView(view, word))} label={words.qr}>
        <p>{words.backLead}</p>
        <p>{words.holds}</p>
      </LinkOut>
      <p className={styles.keys}>
        <button type="button" onClick={save}>
          {words.text}
        </button>
      </p>
    </section>
  );
}
