import { PrintNotice } from '../print/print-notice.tsx';

// Above: what comes first in the style sheet, too; where two sheets speak of one element, the later one counts.

import { mondaysOf } from '../../domain/diary/diary.ts';
import { type DiarySheet, decodeSheet, SHEET_DAYS } from '../../domain/diary/diary-sheet.ts';
import { dateOf } from '../../domain/plan/plan.ts';
import { startView } from '../../domain/view/view.ts';
import { useExplorer } from '../../state/hooks.ts';
import { href } from '../../state/place/explorer.ts';
import { planWords } from '../../words/later/plan.ts';
import { OtherLanguage } from '../clinic/other-language.tsx';
import { Unread } from '../hand-over/unread.tsx';
import { More } from '../loading/more.tsx';
import { printPage } from '../print/use-print.ts';
import { CalendarLegend, CalendarWeeks } from './calendar-weeks.tsx';
import styles from './diary.module.css';
import { useDiaryWords } from './use-diary-words.ts';

/** The last weeks of somebody's diary, read from the link alone. It takes the whole page. */
export default function DiaryPage() {
  const words = useDiaryWords();
  const view = useExplorer((s) => s.view);
  const content = useExplorer((s) => s.content);
  const shared = planWords[view.language];
  return (
    <main className={styles.sheet} id="text" aria-busy={!content}>
      <nav className={styles.tools}>
        <a href={href(startView(view.language))}>{shared.back}</a>
        <OtherLanguage name={shared.otherLanguage} />
      </nav>
      <PrintNotice />
      <h1 tabIndex={-1}>{words.sheet.title}</h1>
      {content && view.diary !== undefined && (
        <More>
          {({ codes }) => {
            const read = decodeSheet(view.diary ?? '', codes);
            return 'sheet' in read ? (
              <Sheet {...read.sheet} />
            ) : (
              <Unread trouble={read} words={words.trouble} />
            );
          }}
        </More>
      )}
    </main>
  );
}

function Sheet({ last, exercises, entries }: DiarySheet) {
  const words = useDiaryWords();
  const { language } = useExplorer((s) => s.view);
  const date = (day: number) => dateOf(day).toLocaleDateString(language, { dateStyle: 'long' });
  const days = Array.from({ length: SHEET_DAYS }, (_, i) => last - i);
  return (
    <>
      <p>{words.sheet.lead}</p>
      <p>{words.sheet.span(date(last - SHEET_DAYS + 1), date(last))}</p>
      <CalendarLegend exercises={exercises} />
      <CalendarWeeks
        entries={entries}
        exercises={exercises}
        mondays={mondaysOf(days)}
        within={[days.at(-1)!, last]}
      />
      <p className={styles.keys}>
        <button type="button" data-print onClick={() => void printPage()}>
          {planWords[language].print}
        </button>
      </p>
    </>
  );
}
