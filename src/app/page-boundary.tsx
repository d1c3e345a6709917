import { Component, type ReactNode } from 'react';
import { formatAddress } from '../domain/view/address.ts';
import { startView } from '../domain/view/view.ts';
import { checkForUpdate, explorer, reloadPage } from '../state/stores.ts';
import { messages } from '../words/messages.ts';
import styles from './app.module.css';

/** The last net: when all of the page stops by an error, a word and three ways on stand in its place. */
export class PageBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(cause: Error): void {
    console.warn('The page stopped:', cause.message);
    void checkForUpdate();
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    const { language } = explorer.getState().view;
    const { page } = messages(language).trouble;
    return (
      <main className={styles.failure} role="alert">
        <h1>{page.title}</h1>
        <p>{page.text}</p>
        <p className={styles.ways}>
          <button type="button" onClick={() => this.setState({ failed: false })}>
            {page.retry}
          </button>
          <button type="button" onClick={this.start}>
            {page.start}
          </button>
          <button type="button" onClick={() => reloadPage()}>
            {page.reload}
          </button>
        </p>
      </main>
    );
  }

  private readonly start = (): void => {
    window.location.hash = formatAddress(startView(explorer.getState().view.language));
    this.setState({ failed: false });
  };
}
