import { Component, type ReactNode } from 'react';
import { useExplorer } from '../../state/hooks.ts';
import { checkForUpdate } from '../../state/stores.ts';
import { messages } from '../../words/messages.ts';
import styles from './loading.module.css';

interface Props {
  children: ReactNode;
  /** A new value shows the children again after an error: where one goes on, what failed is left behind. */
  place?: string;
  /** What stands in for the children after an error; without it a word and a way to try again. */
  fallback?: ReactNode;
}

/** Keeps the rest of the page alive when a part of it stops by an error. */
export class Guard extends Component<Props, { failedAt: string | undefined; failed: boolean }> {
  override state = { failed: false, failedAt: undefined as string | undefined };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  static getDerivedStateFromProps(
    { place }: Props,
    state: { failed: boolean; failedAt: string | undefined },
  ): { failed: boolean; failedAt: string | undefined } {
    const moved = state.failedAt !== undefined && state.failedAt !== place;
    return { failed: state.failed && !moved, failedAt: place };
  }

  override componentDidCatch(cause: Error): void {
    console.warn('A part of the page stopped:', cause.message);
    void checkForUpdate();
  }

  override render(): ReactNode {
    const { children, fallback } = this.props;
    if (!this.state.failed) return children;
    return fallback === undefined ? <Stopped retry={() => this.setState({ failed: false })} /> : fallback;
  }
}

function Stopped({ retry }: { retry: () => void }) {
  // Not by `useWords`: its folder brings sources by this one.
  const words = useExplorer((s) => messages(s.view.language));
  return (
    <div className={styles.waiting}>
      <p role="alert">{words.trouble.stopped}</p>
      <button type="button" className={styles.retry} onClick={retry}>
        {words.trouble.retry}
      </button>
    </div>
  );
}
