import { useEffect } from 'react';
import { startView } from '../domain/view.ts';
import { href } from '../state/explorer.ts';
import { useExplorer, useStage } from '../state/hooks.ts';
import { Announcer } from '../ui/announcer.tsx';
import { Header } from '../ui/header.tsx';
import { Guard } from '../ui/loading/guard.tsx';
import { Part } from '../ui/loading/part.tsx';
import { Waiting } from '../ui/loading/waiting.tsx';
import { Panel } from '../ui/panel.tsx';
import { StageFrame } from '../ui/stage-frame.tsx';
import { usePrint } from '../ui/use-print.ts';
import { useShortcuts } from '../ui/use-shortcuts.ts';
import { useTitle } from '../ui/use-title.ts';
import { useWords } from '../ui/use-words.ts';
import styles from './app.module.css';
import { Notices } from './notices.tsx';
import { StageBoundary } from './stage-boundary.tsx';
import { StagePart } from './stage-part.tsx';
import { stylesWhole } from './styles-whole.ts';
import { useContent } from './use-content.ts';
import { useStandIn } from './use-stand-in.ts';

const loadReview = () => import('../ui/review/review-page.tsx');

/** The page: header, the 3D stage, and the text beside or under it. */
export function App() {
  const words = useWords();
  const language = useExplorer((s) => s.view.language);
  const page = useExplorer((s) => s.view.page);
  const region = useExplorer((s) => s.view.region);
  const content = useExplorer((s) => s.content);
  const attempt = useStage((s) => s.attempt);
  const text = useContent(language);
  const spoken = content?.language ?? language;
  useShortcuts();
  usePrint();
  useStandIn();
  useTitle();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  if (page === 'review' && content)
    return (
      <Guard place={region ?? ''}>
        <Part
          load={loadReview}
          what="review"
          around={(waiting) => (
            <main className={styles.failure} id="text">
              <h1>{words.trouble.parts.review}</h1>
              {waiting}
              <p>
                <a href={href(startView(language))}>{words.trouble.page.start}</a>
              </p>
            </main>
          )}
        />
      </Guard>
    );
  return (
    <div className={styles.app} data-page={page}>
      <Guard fallback={<header />} place={language}>
        <Header />
      </Guard>
      <Notices
        spoken={content && spoken !== language && text.progress !== 'coming' ? spoken : undefined}
        retryText={text.retry}
        unstyled={!stylesWhole()}
      />
      <section className={styles.stage} aria-label={words.canvas.name}>
        <Guard>
          <StageFrame>
            <StageBoundary key={attempt}>
              <StagePart attempt={attempt} />
            </StageBoundary>
          </StageFrame>
        </Guard>
      </section>
      <main className={styles.text} lang={content ? spoken : language}>
        {content ? (
          <Panel />
        ) : (
          <div className={styles.failure}>
            <h1>{words.title}</h1>
            <Waiting what="text" progress={text.progress} retry={text.retry} />
          </div>
        )}
      </main>
      <Guard fallback={null}>
        <Announcer />
      </Guard>
    </div>
  );
}
