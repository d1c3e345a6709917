import { Component, type ComponentType, type ReactNode, useEffect, useState } from 'react';
import { useViewport } from '../../state/hooks.ts';
import { attend } from '../../state/host/attend.ts';
import { LONG_AFTER } from '../../state/host/patience.ts';
import { importPart, setAddition, viewport } from '../../state/stores.ts';

/** Keeps what a step adds to the body from taking the body away when it fails: the page says so and offers another try. */
export function Addition({ children }: { children: ReactNode }) {
  const attempt = useViewport((s) => s.additionTry);
  useEffect(() => () => setAddition('fine'), []);
  return <Boundary key={attempt}>{children}</Boundary>;
}

class Boundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(cause: Error): void {
    console.warn('A part of the picture stopped:', cause.message);
    setAddition('failed');
  }

  override render(): ReactNode {
    return this.state.failed ? null : this.props.children;
  }
}

/** A component whose code comes later, and how to get it; once known it is kept. */
export interface LaterCode<P extends object> {
  load: () => Promise<{ default: ComponentType<P> }>;
  known?: ComponentType<P>;
}

/**
 * The component, once its code has come. Unlike with `lazy`, a failure is not kept: every new try asks again. Belongs within
 * an `Addition`.
 */
export function useLater<P extends object>(code: LaterCode<P>): ComponentType<P> | undefined {
  const [shown, setShown] = useState<ComponentType<P> | undefined>(() => code.known);
  useEffect(() => {
    if (code.known) return;
    const slow = setTimeout(() => setAddition('slow'), LONG_AFTER);
    const end = (addition: 'fine' | 'failed') => {
      clearTimeout(slow);
      setAddition(addition);
    };
    const coming = importPart(code.load, viewport.getState().additionTry > 0).then((component) => {
      code.known = component;
      return component;
    });
    const leave = attend(
      coming,
      'A part of the picture',
      (component) => {
        setShown(() => component);
        end('fine');
      },
      () => end('failed'),
    );
    return () => {
      leave();
      clearTimeout(slow);
    };
  }, [code]);
  return shown;
}
