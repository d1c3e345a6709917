import { lazy, Suspense, useEffect, useState } from 'react';
import { dismissBrokenLink, setContent } from '../state/explorer.ts';
import { useExplorer, useStage } from '../state/hooks.ts';
import { Announcer } from '../ui/announcer.tsx';
import { Header } from '../ui/header.tsx';
import { Panel } from '../ui/panel.tsx';
import { StageFrame } from '../ui/stage-frame.tsx';
import { useWords } from '../ui/use-words.ts';
import styles from './app.module.css';
import { loadContent } from './load-content.ts';
import { StageBoundary } from './stage-boundary.tsx';

const Stage = lazy(() => import('../scene/stage.tsx'));
const ReviewPage = lazy(() => import('../ui/review/review-page.tsx'));

/** The page: header, the 3D stage, and the text beside or under it. */
export function App() {
  const words = useWords();
  const language = useExplorer((s) => s.view.language);
  const reviewing = useExplorer((s) => s.view.page === 'review');
  const broken = useExplorer((s) => s.brokenLink);
  const attempt = useStage((s) => s.attempt);
  const failed = useContent(language);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = words.title;
  }, [language, words]);
  if (reviewing && !failed)
    return (
      <Suspense>
        <ReviewPage />
      </Suspense>
    );
  return (
    <div className={styles.app}>
      <Header />
      {broken && (
        <div className={styles.notice} role="alert">
          <p>{words.status.brokenLink}</p>
          <button type="button" onClick={dismissBrokenLink}>
            {words.status.dismiss}
          </button>
        </div>
      )}
      <section className={styles.stage} aria-label={words.canvas.name}>
        <StageFrame>
          <StageBoundary key={attempt}>
            <Suspense>
              <Stage />
            </Suspense>
          </StageBoundary>
        </StageFrame>
      </section>
      <main className={styles.text}>
        {failed ? (
          <div className={styles.failure} role="alert">
            <p>{words.status.contentFailed}</p>
            <button type="button" onClick={() => window.location.reload()}>
              {words.status.retry}
            </button>
          </div>
        ) : (
          <Panel />
        )}
      </main>
      <Announcer />
    </div>
  );
}

/** Loads the content of the language into the store; true when that failed. */
function useContent(language: 'en' | 'es'): boolean {
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let current = true;
    setFailed(false);
    loadContent(language).then(
      (content) => current && setContent(content),
      () => current && setFailed(true),
    );
    return () => {
      current = false;
    };
  }, [language]);
  return failed;
}
