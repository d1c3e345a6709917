import { lazy, Suspense, useEffect, useState } from 'react';
import type { ContentBundle, Language } from '../../content/schema/bundle.ts';
import { LANGUAGES } from '../domain/view.ts';
import { dismissBrokenLink, setContent } from '../state/explorer.ts';
import { useExplorer, useStage } from '../state/hooks.ts';
import { Announcer } from '../ui/announcer.tsx';
import { Header } from '../ui/header.tsx';
import { Panel } from '../ui/panel.tsx';
import { StageFrame } from '../ui/stage-frame.tsx';
import { usePrint } from '../ui/use-print.ts';
import { useShortcuts } from '../ui/use-shortcuts.ts';
import { useTitle } from '../ui/use-title.ts';
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
  const page = useExplorer((s) => s.view.page);
  const broken = useExplorer((s) => s.brokenLink);
  const attempt = useStage((s) => s.attempt);
  const text = useContent(language);
  const spoken = useExplorer((s) => s.content?.language ?? s.view.language);
  const failed = text === 'failed';
  useShortcuts();
  usePrint();
  useTitle();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  if (page === 'review' && !failed)
    return (
      <Suspense>
        <ReviewPage />
      </Suspense>
    );
  return (
    <div className={styles.app} data-page={page}>
      <Header />
      {broken && (
        <div className={styles.notice} role="alert">
          <p>{words.status[broken === 'part' ? 'brokenOptions' : 'brokenLink']}</p>
          <button type="button" onClick={dismissBrokenLink}>
            {words.status.dismiss}
          </button>
        </div>
      )}
      {text === 'other-language' && (
        <div className={styles.notice} role="alert">
          <p>{words.status.otherLanguage(words.languageName[spoken])}</p>
          <button type="button" onClick={() => window.location.reload()}>
            {words.status.retryText}
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
      <main className={styles.text} lang={spoken}>
        {failed ? (
          <div className={styles.failure} role="alert">
            <p>{words.status.contentFailed}</p>
            <button type="button" onClick={() => window.location.reload()}>
              {words.status.retryText}
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

type Text = 'coming' | 'right-language' | 'other-language' | 'failed';

/** Loads the content of the language into the store; where it cannot be had, that of another language. */
function useContent(language: Language): Text {
  const [text, setText] = useState<Text>('coming');
  useEffect(() => {
    let current = true;
    const show = (content: ContentBundle): void => {
      if (!current) return;
      setContent(content);
      setText(content.language === language ? 'right-language' : 'other-language');
    };
    setText('coming');
    loadContent(language)
      .catch(() => loadContent(LANGUAGES.find((l) => l !== language)!))
      .then(show, () => current && setText('failed'));
    return () => {
      current = false;
    };
  }, [language]);
  return text;
}
