import { Header } from '../ui/page/header.tsx';

// Above: what comes first in the style sheet, too; where two sheets speak of one element, the later one counts.

import { useEffect } from 'react';
import { isBare } from '../domain/view/taken-options.ts';
import { startView } from '../domain/view/view.ts';
import { useExplorer, useLayout, useViewport } from '../state/hooks.ts';
import { href, textLanguage } from '../state/place/explorer.ts';
import { device } from '../state/stores.ts';
import { usePartner } from '../ui/embed/use-partner.ts';
import { Guard } from '../ui/loading/guard.tsx';
import { Part } from '../ui/loading/part.tsx';
import { useOnline } from '../ui/loading/use-online.ts';
import { Waiting } from '../ui/loading/waiting.tsx';
import { Announcer } from '../ui/page/announcer.tsx';
import { Panel } from '../ui/page/panel.tsx';
import { useShortcuts } from '../ui/page/use-shortcuts.ts';
import { useTitle } from '../ui/page/use-title.ts';
import { ViewportFrame } from '../ui/page/viewport-frame.tsx';
import { useWords } from '../ui/parts/use-words.ts';
import { Player } from '../ui/player/player.tsx';
import { usePrint } from '../ui/print/use-print.ts';
import { Sheet } from '../ui/sheet/sheet.tsx';
import styles from './app.module.css';
import { Notices } from './notices.tsx';
import { stylesWhole } from './styles-whole.ts';
import { useContent } from './use-content.ts';
import { useKeptOffline } from './use-kept-offline.ts';
import { useStandIn } from './use-stand-in.ts';
import { ViewportBoundary } from './viewport-boundary.tsx';
import { ViewportPart } from './viewport-part.tsx';

const loadConsent = () => import('../ui/consult/consent-page.tsx');
const loadReview = () => import('../ui/review/review-page.tsx');
const loadPlan = () => import('../ui/plan/plan-page.tsx');
const loadDiary = () => import('../ui/diary/diary-page.tsx');

const loadLessons = () => import('../ui/lesson/lesson-page.tsx');

/** What takes the whole page. */
const WHOLE = { review: loadReview, plan: loadPlan, diary: loadDiary, lesson: loadLessons };
const loadScript = () => import('../ui/script/script-page.tsx');
const loadPresenting = () => import('../ui/lesson/presenting.tsx');
/** Who has a package of a learning platform learns alone, and is always led back to its lesson; no other build has that strip. */
const PACKAGED = import.meta.env.MODE === 'scorm';
const loadStrip = PACKAGED
  ? () => import('./scorm/learner-strip.tsx')
  : () => import('../ui/lesson/lesson-strip.tsx');
const loadEmbedBar = () => import('../ui/embed/open-in-full.tsx');
const loadEmbed = () => import('../ui/embed/embed-page.tsx');
const loadToPlan = () => import('../ui/plan/to-plan.tsx');

/** The page: header, the 3D view, and the text beside or under it. */
export function App() {
  const words = useWords();
  const language = useExplorer((s) => s.view.language);
  const page = useExplorer((s) => s.view.page);
  const region = useExplorer((s) => s.view.region);
  const consent = useExplorer((s) => s.view.options.consent && s.view.point?.id);
  const card = useExplorer((s) => s.view.point && s.view.options.card);
  const lesson = useExplorer((s) => s.view.options.lesson);
  // An exercise that is done along has a key of its own that leads back.
  const fromPlan = useExplorer(({ view: { options } }) => options.plan && options.guided !== true);
  const presented = useExplorer((s) => isBare(s.view.options) && !s.view.options.card);
  const script = card || presented;
  const { embedded } = device.frame;
  const content = useExplorer((s) => s.content);
  const story = useExplorer((s) => s.view.point !== undefined && !s.view.options.guided);
  const rest = useLayout((s) => (s.sheet ? s.rest : undefined));
  const attempt = useViewport((s) => s.attempt);
  // Inside another page a story has a slim frame.
  const slim = embedded && story && !script;
  const bare = script || slim;
  const text = useContent(language);
  const spoken = useExplorer(textLanguage);
  useShortcuts();
  usePrint();
  useStandIn();
  useKeptOffline();
  usePartner();
  useTitle();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const foreign = content !== undefined && spoken !== language && text.progress !== 'coming';
  useOnline(foreign, text.retry);
  const whole = consent
    ? 'review'
    : page === 'review' || page === 'plan' || page === 'diary' || page === 'lesson'
      ? page
      : undefined;
  if (whole && content)
    return (
      <Guard place={consent || region || page}>
        <Part
          key={page}
          load={consent ? loadConsent : WHOLE[whole]}
          what={whole === 'review' ? whole : 'page'}
          around={(waiting) => (
            <main className={styles.failure} id="text">
              <h1>{whole === 'review' ? words.trouble.parts.review : words[whole].title}</h1>
              <div>{waiting}</div>
              {page === 'plan' && <p>{words.trouble.kept}</p>}
              <p>
                <a href={href(startView(language))}>{words.trouble.page.start}</a>
              </p>
            </main>
          )}
        />
      </Guard>
    );
  // The picture is the same in both, so that the camera and what was loaded stay.
  return (
    <div
      className={bare ? styles.script : styles.app}
      data-page={page}
      data-rest={rest}
      data-story={story || undefined}
    >
      {!bare && (
        <div className={styles.top}>
          <Guard fallback={<header />} place={language}>
            {embedded ? <Part load={loadEmbedBar} what="page" /> : <Header />}
          </Guard>
          <Notices spoken={foreign ? spoken : undefined} retryText={text.retry} unstyled={!stylesWhole()} />
          {(PACKAGED || lesson) && <Part load={loadStrip} what="page" />}
          {fromPlan && <Part load={loadToPlan} what="page" />}
        </div>
      )}
      <section className={bare ? undefined : styles.viewport} aria-label={words.canvas.name}>
        <Guard>
          <ViewportFrame>
            <ViewportBoundary key={attempt}>
              <ViewportPart attempt={attempt} />
            </ViewportBoundary>
          </ViewportFrame>
        </Guard>
      </section>
      {!bare && (
        <div className={styles.story}>
          <Guard fallback={null}>
            <Player />
          </Guard>
        </div>
      )}
      {bare && content ? (
        <Guard place={card || 'lesson'}>
          <Part
            key={slim ? 'embed' : card ? 'card' : 'lesson'}
            load={slim ? loadEmbed : card ? loadScript : loadPresenting}
            what="page"
            around={(waiting) => <main id="text">{waiting}</main>}
          />
        </Guard>
      ) : (
        <Sheet lang={content ? spoken : language}>
          {content ? (
            <Panel />
          ) : (
            <div className={styles.failure}>
              <h1>{words.title}</h1>
              <Waiting what="text" progress={text.progress} retry={text.retry} />
            </div>
          )}
        </Sheet>
      )}
      <Guard fallback={null}>
        <Announcer />
      </Guard>
    </div>
  );
}
