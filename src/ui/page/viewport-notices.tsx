import { type ReactNode, useState } from 'react';
import { useExplorer, useFilm, useSettings, useViewport } from '../../state/hooks.ts';
import { askAgain, remember, retryAddition, retryViewport, setShapeFailed } from '../../state/stores.ts';
import { Disclosure } from '../parts/disclosure.tsx';
import { useWords } from '../parts/use-words.ts';
import styles from '../parts/viewport-frame.module.css';
import { useSilence } from './use-silence.ts';

/** No other try can help where the device itself is the reason. */
const HOPELESS = 'too-old';

/** That the picture was taken away and is expected back by itself. */
export function ViewportReturning() {
  const words = useWords();
  const returning = useViewport((s) => s.status === 'lost' && s.returning);
  const chosen = useSettings((s) => s.picture === 'map');
  if (!returning || chosen) return null;
  return (
    <div className={styles.returning} role="status">
      <p>{words.picture.returning}</p>
    </div>
  );
}

/** Why the flat map stands in for the body, and the way back. Once read it can be put away, until there is another reason. */
export function ViewportTrouble() {
  const words = useWords();
  const status = useViewport((s) => s.status);
  const returning = useViewport((s) => s.returning);
  const [closed, setClosed] = useState<string>();
  const unfolded = useState(false);
  if (status === 'ready' || status === 'loading' || returning || closed === status) return null;
  return (
    <div className={styles.banner} role="alert">
      {/* A line of its own where the picture is small, all of it elsewhere. */}
      <Disclosure
        state={unfolded}
        id="no-body"
        className={styles.reason}
        kept
        button={{ className: styles.why, children: words.picture.why }}
      >
        <p>{words.picture.trouble[status]}</p>
        {status !== HOPELESS && (
          <button type="button" onClick={retryViewport}>
            {words.picture.retry}
          </button>
        )}
        <button type="button" className={styles.quiet} onClick={() => setClosed(status)}>
          {words.status.dismiss}
        </button>
      </Disclosure>
    </div>
  );
}

/** That the body is on its way, once that takes a moment; what else can be done, once it takes long. */
export function ViewportWaiting() {
  const words = useWords();
  const attempt = useViewport((s) => s.attempt);
  const waiting = useViewport((s) => s.status === 'loading');
  const patience = useSilence(waiting, attempt);
  if (!waiting || patience === 'short') return null;
  return (
    <div className={styles.message} role="status">
      <p>{patience === 'long' ? words.picture.slow : words.canvas.loading}</p>
      {patience === 'long' && (
        <>
          <button type="button" onClick={retryViewport}>
            {words.status.retryText}
          </button>
          <button type="button" onClick={() => remember({ picture: 'map' })}>
            {words.map.show}
          </button>
        </>
      )}
    </div>
  );
}

/** What is not there of a body that is shown. */
export function ViewportNews() {
  const words = useWords();
  const shapeFailed = useViewport((s) => s.shapeFailed);
  const missing = useViewport((s) => s.missing);
  const addition = useViewport((s) => s.addition);
  const again = useViewport((s) => s.again);
  const coming = useViewport((s) => !s.whole && s.missing.length === 0);
  // Where it is done along, the words are beside the count.
  const guided = useExplorer((s) => s.view.options.guided !== undefined);
  const figure = useFilm((s) => s.waiting) && !guided;
  const patience = useSilence(coming || figure, again);
  const { parts, otherPart } = words.picture;
  const names = missing.map((file) => parts[file.replace(/\.glb$/, '')] ?? otherPart);
  return (
    <div className={styles.asides}>
      {shapeFailed && (
        <Aside says={words.picture.shapeFailed} role="alert">
          <button type="button" onClick={() => setShapeFailed(false)}>
            {words.status.dismiss}
          </button>
        </Aside>
      )}
      {addition !== 'fine' && (
        <Aside says={words.picture.addition[addition]}>
          <Again to={retryAddition} />
        </Aside>
      )}
      {names.length > 0 && (
        <Aside says={words.picture.missing([...new Set(names)])}>
          <Again to={askAgain} />
        </Aside>
      )}
      {(coming || figure) && patience !== 'short' && (
        <Aside says={figure ? words.picture.figure : words.picture.muscles}>
          {coming && patience === 'long' && <Again to={askAgain} />}
        </Aside>
      )}
    </div>
  );
}

interface AsideProps {
  says: string;
  role?: 'status' | 'alert';
  children: ReactNode;
}

const Aside = ({ says, role = 'status', children }: AsideProps) => (
  <div className={styles.aside} role={role}>
    <p>{says}</p>
    {children}
  </div>
);

function Again({ to }: { to: () => void }) {
  const words = useWords();
  return (
    <button type="button" onClick={to}>
      {words.status.retryText}
    </button>
  );
}
