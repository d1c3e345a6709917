import { Component, type ReactNode } from 'react';
import { setStatus } from '../state/stores.ts';

/** Keeps the page alive when the 3D part fails, in loading or in drawing: the text takes over. */
export class ViewportBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(cause: Error): void {
    console.warn('The 3D part stopped:', cause.message);
    setStatus('failed');
  }

  override render(): ReactNode {
    return this.state.failed ? null : this.props.children;
  }
}
