import { PrintNotice } from '../print/print-notice.tsx';

// Above: what comes first in the style sheet, too; where two sheets speak of one element, the later one counts.

import { useEffect, useRef, useState } from 'react';
import type { MoreContent } from '../../core/content/more.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import { decodePlan, encodePlan } from '../../domain/plan/plan-code.ts';
import { planView, startView } from '../../domain/view/view.ts';
import { useExplorer } from '../../state/hooks.ts';
import { href } from '../../state/place/explorer.ts';
import { go, replaceView } from '../../state/stores.ts';
import { OtherLanguage } from '../clinic/other-language.tsx';
import { keepInHand } from '../hand-over/plan-link.ts';
import { Unread } from '../hand-over/unread.tsx';
import { More } from '../loading/more.tsx';
import { Part } from '../loading/part.tsx';
import { useWords } from '../parts/use-words.ts';
import { printPage } from '../print/use-print.ts';
import { Making } from './making.tsx';
import styles from './plan.module.css';
import { LostCalls } from './plan-calls.tsx';
import { PlanSheet } from './plan-sheet.tsx';
import { usePlanWords } from './use-plan-words.ts';

const loadWeeks = () => import('../diary/my-weeks.tsx');

/** What goes home: read from the link alone, or put together. It takes the whole page. */
export default function PlanPage() {
  const words = usePlanWords();
  const { plan, diary } = useWords();
  const view = useExplorer((s) => s.view);
  const content = useExplorer((s) => s.content);
  // Nothing to print while it is put together, nor where the link opens nothing.
  const [printable, setPrintable] = useState(false);
  const { make: making, weeks } = view.options;
  const head = useRef<HTMLHeadingElement>(null);
  const was = useRef(making);
  // It is another page of the same plan: whoever changes to it begins at its top.
  useEffect(() => {
    if (was.current === making) return;
    was.current = making;
    head.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [making]);
  return (
    <main className={styles.sheet} id="text" aria-busy={!content}>
      <nav className={styles.tools}>
        {weeks && view.plan ? (
          <a href={href(planView(view, view.plan))}>{words.toPlan}</a>
        ) : (
          <a href={href(startView(view.language))}>{words.back}</a>
        )}
        <OtherLanguage name={words.otherLanguage} />
        {printable && (
          <button type="button" data-print onClick={() => void printPage()}>
            {words.print}
          </button>
        )}
      </nav>
      <PrintNotice />
      <h1 tabIndex={-1} ref={head}>
        {making ? words.making.title : weeks ? diary.title : plan.title}
      </h1>
      {content && view.plan !== undefined && (
        <More>{(more) => <Read more={more} word={view.plan ?? ''} tell={setPrintable} />}</More>
      )}
    </main>
  );
}

interface ReadProps {
  more: MoreContent;
  word: string;
  /** Told whether there is something to print. */
  tell: (printable: boolean) => void;
}

function Read({ more, word, tell }: ReadProps) {
  const words = usePlanWords();
  const view = useExplorer((s) => s.view);
  const content = useExplorer((s) => s.content);
  const read = decodePlan(word, more.codes);
  const whole = 'plan' in read;
  const { make: making, weeks } = view.options;
  useEffect(() => {
    tell(whole && !making);
  }, [tell, whole, making]);
  useEffect(() => {
    // What has been handed over is finished: the next one begins anew.
    if (whole) keepInHand(making ? word : undefined);
  }, [whole, making, word]);
  if (!content) return null;
  if (!whole)
    return (
      <>
        <Unread trouble={read} words={words.trouble} />
        <LostCalls content={content} more={more} />
      </>
    );
  const change = (plan: Plan) => {
    const to = planView(view, encodePlan(plan, more.codes), true);
    // What takes something away can be taken back by the browser's own way back.
    if (plan.points.length < read.plan.points.length) go(to);
    else replaceView(to);
  };
  if (weeks) return <Part load={loadWeeks} what="page" />;
  return making ? (
    <Making plan={read.plan} word={word} content={content} change={change} />
  ) : (
    <PlanSheet plan={read.plan} word={word} content={content} more={more} />
  );
}
