import { PrintNotice } from '../print/print-notice.tsx';

// Above: what comes first in the style sheet, too; where two sheets speak of one element, the later one counts.

import { useEffect } from 'react';
import type { MoreContent } from '../../core/content/more.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import { decodePlan, encodePlan, type PlanTrouble } from '../../domain/plan/plan-code.ts';
import { planView, startView } from '../../domain/view/view.ts';
import { useExplorer } from '../../state/hooks.ts';
import { href } from '../../state/place/explorer.ts';
import { go, replaceView } from '../../state/stores.ts';
import { More } from '../loading/more.tsx';
import { useWords } from '../parts/use-words.ts';
import { printPage } from '../print/use-print.ts';
import { Making } from './making.tsx';
import styles from './plan.module.css';
import { keepInHand } from './plan-link.ts';
import { PlanSheet } from './plan-sheet.tsx';
import { usePlanWords } from './use-plan-words.ts';

/** What goes home: read from the link alone, or put together. It takes the whole page. */
export default function PlanPage() {
  const words = usePlanWords();
  const { plan: title } = useWords();
  const view = useExplorer((s) => s.view);
  const content = useExplorer((s) => s.content);
  const making = view.options.make;
  return (
    <main className={styles.sheet} id="text" aria-busy={!content}>
      <nav className={styles.tools}>
        <a href={href(startView(view.language))}>{words.back}</a>
        <a href={href({ ...view, language: view.language === 'en' ? 'es' : 'en' })}>{words.otherLanguage}</a>
        {!making && (
          <button type="button" data-print onClick={() => void printPage()}>
            {words.print}
          </button>
        )}
      </nav>
      <PrintNotice />
      <h1 tabIndex={-1}>{making ? words.making.title : title.title}</h1>
      {content && view.plan && <More>{(more) => <Read more={more} word={view.plan ?? ''} />}</More>}
    </main>
  );
}

function Read({ more, word }: { more: MoreContent; word: string }) {
  const view = useExplorer((s) => s.view);
  const content = useExplorer((s) => s.content);
  const read = decodePlan(word, more.codes);
  const whole = 'plan' in read;
  const making = view.options.make;
  useEffect(() => {
    // What has been handed over is finished: the next one begins anew.
    if (whole) keepInHand(making ? word : undefined);
  }, [whole, making, word]);
  if (!content) return null;
  if (!whole) return <Trouble trouble={read} />;
  const change = (plan: Plan) => {
    const to = planView(view, encodePlan(plan, more.codes), true);
    // What takes something away can be taken back by the browser's own way back.
    if (plan.points.length < read.plan.points.length) go(to);
    else replaceView(to);
  };
  return making ? (
    <Making plan={read.plan} word={word} content={content} change={change} />
  ) : (
    <PlanSheet plan={read.plan} word={word} content={content} />
  );
}

/** Why the link opens nothing, and the way on. */
function Trouble({ trouble }: { trouble: PlanTrouble }) {
  const words = usePlanWords();
  const view = useExplorer((s) => s.view);
  return (
    <section role="alert" data-trouble={trouble.trouble}>
      <h2>{words.trouble.title}</h2>
      <p>{words.trouble[trouble.trouble]}</p>
      {trouble.trouble === 'cut' && <p>{words.trouble.missing(trouble.missing)}</p>}
      <p>
        <a className={styles.action} href={href(startView(view.language))}>
          {words.trouble.way}
        </a>
      </p>
    </section>
  );
}
