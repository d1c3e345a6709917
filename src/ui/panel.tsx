import { useEffect, useRef } from 'react';
import { useExplorer } from '../state/hooks.ts';
import { AboutPanel } from './about-panel.tsx';
import { HelpPanel } from './help/help-panel.tsx';
import styles from './panel.module.css';
import { PointPanel } from './point-panel.tsx';
import { RegionPanel } from './region-panel.tsx';
import { StartPanel } from './start-panel.tsx';

/** The text beside the body: what the address says, in words. */
export function Panel() {
  const view = useExplorer((s) => s.view);
  const content = useExplorer((s) => s.content);
  const scroller = useRef<HTMLDivElement>(null);
  const place = [view.language, view.page, view.region, view.point?.id].join('/');
  const arrived = useRef(place);
  useEffect(() => {
    if (arrived.current === place) return;
    arrived.current = place;
    scroller.current?.scrollTo({ top: 0 });
    const focused = document.activeElement;
    const lost = !focused || focused === document.body || !focused.isConnected;
    if (lost) scroller.current?.querySelector<HTMLElement>('h1[tabindex]')?.focus({ preventScroll: true });
  }, [place]);
  const step = view.point && `${view.point.step}/${view.point.stage}`;
  useEffect(() => {
    if (step) scroller.current?.scrollTo({ top: 0 });
  }, [step]);
  if (!content) return <div className={styles.panel} aria-busy="true" />;
  return (
    <div className={styles.panel} ref={scroller} id="text">
      {body()}
    </div>
  );

  function body() {
    if (!content) return null;
    if (view.page === 'about') return <AboutPanel />;
    if (view.page === 'help') return <HelpPanel />;
    const region = content.regions.find((r) => r.id === view.region);
    if (!region) return <StartPanel />;
    const muscle = content.muscles.find((m) => m.id === view.muscle);
    const point = content.points.find((p) => p.id === view.point?.id);
    if (muscle && point && view.point) return <PointPanel muscle={muscle} point={point} at={view.point} />;
    return <RegionPanel region={region} />;
  }
}
