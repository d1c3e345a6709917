import { AboutPanel } from './about-panel.tsx';

// Above: what comes first in the style sheet, too; where two sheets speak of one element, the later one counts.

import { type ReactElement, useEffect, useRef } from 'react';
import type { ContentBundle } from '../../core/content/bundle.ts';
import { lookup } from '../../core/content/lookup.ts';
import { exerciseOf } from '../../domain/exercise/of-view.ts';
import { shownWord } from '../../domain/view/story-step.ts';
import type { View } from '../../domain/view/view.ts';
import { useExplorer } from '../../state/hooks.ts';
import { GuidedPanel } from '../exercise/guided-panel.tsx';
import { HelpPanel } from '../help/help-panel.tsx';
import { Guard } from '../loading/guard.tsx';
import { Part } from '../loading/part.tsx';
import { PainPage } from '../pain/pain-page.tsx';
import styles from '../parts/panel.module.css';
import { useWords } from '../parts/use-words.ts';
import { PointPanel } from './point-panel.tsx';
import { RegionPanel } from './region-panel.tsx';
import { StartPanel } from './start-panel.tsx';

const loadSearch = () => import('../search/search-panel.tsx');
/** Text panels lower than this, pixels, have no room for headings above what was chosen. */
const LOW = 520;

/** The text beside the body: what the address says, in words. */
export function Panel() {
  const view = useExplorer((s) => s.view);
  const content = useExplorer((s) => s.content);
  const scroller = useRef<HTMLDivElement>(null);
  const place = [view.language, view.page, view.region, view.point?.id, view.options.guided].join('/');
  const arrived = useRef(place);
  useEffect(() => {
    if (arrived.current === place) return;
    arrived.current = place;
    scroller.current?.scrollTo({ top: 0 });
    const focused = document.activeElement;
    const lost = !focused || focused === document.body || !focused.isConnected;
    if (lost) scroller.current?.querySelector<HTMLElement>('h1[tabindex]')?.focus({ preventScroll: true });
  }, [place]);
  const step = view.point && [view.point.step, shownWord(view.point), view.options.guided].join('/');
  useEffect(() => {
    if (!step) return;
    scroller.current?.scrollTo({ top: 0 });
    // On a phone the exercise would begin below the edge.
    if ((scroller.current?.clientHeight ?? 0) < LOW)
      scroller.current?.querySelector('article')?.scrollIntoView({ block: 'start' });
  }, [step]);
  if (!content) return null;
  return (
    <div className={styles.panel} ref={scroller} id="text">
      <Guard place={`${place}/${step}`}>
        <Body view={view} content={content} />
      </Guard>
    </div>
  );
}

/** The words of a view. */
function Body({ view, content }: { view: View; content: ContentBundle }): ReactElement {
  const words = useWords();
  switch (view.page) {
    case 'about':
      return <AboutPanel />;
    case 'search':
      return (
        <Part
          load={loadSearch}
          what="search"
          around={(waiting) => (
            <>
              <h1>{words.search.title}</h1>
              <div>{waiting}</div>
            </>
          )}
        />
      );
    case 'pain':
      return <PainPage />;
    case 'help':
      return <HelpPanel />;
    case 'explore':
    // The review sheet is no panel: it takes the whole page.
    case 'review':
      return <Place view={view} content={content} />;
  }
}

/** A place of the body: the start, a region, or a point of it. */
function Place({ view, content }: { view: View; content: ContentBundle }) {
  const region = lookup(content).region(view.region);
  if (!region) return <StartPanel />;
  const muscle = lookup(content).muscle(view.muscle);
  const point = lookup(content).point(view.point?.id);
  const exercise = exerciseOf(view, content);
  if (exercise && view.options.guided) return <GuidedPanel content={content} exercise={exercise} />;
  if (muscle && point && view.point) return <PointPanel muscle={muscle} point={point} at={view.point} />;
  return <RegionPanel region={region} />;
}
