import { type ReactNode, useEffect, useState } from 'react';
import { BUILD_ASKED, BUILD_STATE, type BuildState } from '../../core/model/build-news.ts';
import { useExplorer, useViewport } from '../../state/hooks.ts';
import { buildingWords } from '../../words/later/building.ts';
import styles from '../parts/viewport-frame.module.css';

/** What the development server tells of its builds. Nothing is heard of them in the built app, which has none of this. */
function useBuildState(): BuildState {
  const [build, setBuild] = useState<BuildState>({ state: 'done' });
  useEffect(() => {
    import.meta.hot?.on(BUILD_STATE, setBuild);
    import.meta.hot?.send(BUILD_ASKED);
    return () => import.meta.hot?.off(BUILD_STATE, setBuild);
  }, []);
  return build;
}

/** Only on the development server: how far the body is built, in the place where it is waited for, and why it could not be. */
export function Building({ children }: { children: ReactNode }) {
  const words = buildingWords[useExplorer((s) => s.view.language)];
  const waiting = useViewport((s) => s.status === 'loading');
  const build = useBuildState();
  if (build.state === 'failed')
    return (
      <div className={styles.message} role="alert">
        <p>{words.failed}</p>
        <pre style={{ overflow: 'auto', maxBlockSize: '40vh', margin: 0, textAlign: 'start' }}>
          {build.message}
        </pre>
      </div>
    );
  // The body itself is awaited as ever once it is built, and an earlier one stands until then.
  if (build.state === 'done' || waiting === build.body) return children;
  const { at } = build;
  return (
    <div className={build.body ? styles.asides : undefined} data-building="">
      <div className={build.body ? styles.aside : styles.message}>
        <p role="status">{build.body ? words.limbs : words.body}</p>
        {at && (
          <label style={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'center', gap: '0.5rem' }}>
            <span>{words.steps[at.step]}</span>
            <progress value={at.done} max={at.of} />
            <span>{words.count(at.done, at.of)}</span>
          </label>
        )}
      </div>
    </div>
  );
}
