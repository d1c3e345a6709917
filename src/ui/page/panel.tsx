import { type ComponentProps, type ReactElement, useEffect, useRef } from 'react';
import type { ContentBundle } from '../../core/content/bundle.ts';
import { lookup } from '../../core/content/lookup.ts';
import { exerciseOf } from '../../domain/exercise/of-view.ts';
import { shownWord } from '../../domain/view/story-step.ts';
import type { View } from '../../domain/view/view.ts';
import { useExplorer } from '../../state/hooks.ts';
import { layout, setRest } from '../../state/stores.ts';
import { PrintedSources } from '../evidence/printed-sources.tsx';
import { Guard } from '../loading/guard.tsx';
import { Part } from '../loading/part.tsx';
import styles from '../parts/panel.module.css';
import { useWords } from '../parts/use-words.ts';
import { PointPanel } from './point-panel.tsx';
import { RegionPanel } from './region-panel.tsx';
import { StartPanel } from './start-panel.tsx';

const loadSearch = () => import('../search/search-panel.tsx');
const loadAbout = () => import('./about-panel.tsx');
const loadPain = () => import('../pain/pain-page.tsx');
const loadGuided = () => import('../exercise/guided-panel.tsx');
const loadMarks = () => import('../marks/marks-panel.tsx');
const loadPractice = () => import('../quiz/practice-page.tsx');
const loadLessonQuestion = () => import('../lesson/asking/lesson-question.tsx');
const loadHelp = () => import('../help/help-panel.tsx');

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
    // The body is to be seen at a new place.
    if (layout.getState().rest === 'full') setRest('half');
    const focused = document.activeElement;
    const lost = !focused || focused === document.body || !focused.isConnected;
    if (lost) scroller.current?.querySelector<HTMLElement>('h1[tabindex]')?.focus({ preventScroll: true });
  }, [place]);
  const step = view.point && [view.point.step, shownWord(view.point), view.options.guided].join('/');
  useEffect(() => {
    if (!step) return;
    scroller.current?.scrollTo({ top: 0 });
  }, [step]);
  if (!content) return null;
  return (
    <div className={styles.panel} ref={scroller} id="text">
      <Guard place={`${place}/${step}`}>
        {view.options.marks && <Part load={loadMarks} what="text" />}
        <Body view={view} content={content} />
      </Guard>
      <PrintedSources />
    </div>
  );
}

/** The words of a view. */
function Body({ view, content }: { view: View; content: ContentBundle }): ReactElement {
  const words = useWords();
  switch (view.page) {
    case 'about':
      return <Later load={loadAbout} what="page" title={words.aboutPage.title} />;
    case 'search':
      return <Later load={loadSearch} what="search" title={words.search.title} />;
    case 'pain':
      return <Later load={loadPain} what="page" title={words.pain.title} />;
    case 'help':
      return <Later load={loadHelp} what="page" title={words.help.title} />;
    case 'practice':
      return (
        <Later
          key={view.options.step}
          load={view.options.lesson && view.options.step ? loadLessonQuestion : loadPractice}
          what="page"
          title={words.practice.title}
        />
      );
    case 'explore':
    // Review sheet, plan, diary and lessons are no panels: they take the whole page.
    case 'review':
    case 'plan':
    case 'diary':
    case 'lesson':
      return <Place view={view} content={content} />;
  }
}

/** A page whose code comes when it is first opened; its title is there at once. */
function Later({ title, ...part }: Pick<ComponentProps<typeof Part>, 'load' | 'what'> & { title: string }) {
  return (
    <Part
      {...part}
      around={(waiting) => (
        <>
          <h1 tabIndex={-1}>{title}</h1>
          <div>{waiting}</div>
        </>
      )}
    />
  );
}

/** A place of the body: the start, a region, or a point of it. */
function Place({ view, content }: { view: View; content: ContentBundle }) {
  const region = lookup(content).region(view.region);
  if (!region) return <StartPanel />;
  const muscle = lookup(content).muscle(view.muscle);
  const point = lookup(content).point(view.point?.id);
  const exercise = exerciseOf(view, content);
  if (exercise && view.options.guided) return <Later load={loadGuided} what="page" title={exercise.name} />;
  if (muscle && point && view.point) return <PointPanel muscle={muscle} point={point} at={view.point} />;
  return <RegionPanel region={region} />;
}
