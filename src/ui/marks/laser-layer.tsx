import { useEffect, useState } from 'react';
import {
  laserBegun,
  laserDrawn,
  laserEnded,
  laserLeft,
  laserPath,
  laserTakenBack,
  NO_LASER,
} from '../../domain/marks/laser.ts';
import { useSettings } from '../../state/hooks.ts';
import styles from './laser.module.css';
import { linesOver, usePictureHand } from './use-picture-hand.ts';

/**
 * A line over the picture that stays while pen or finger is down and then fades. It is kept nowhere.
 */
export function LaserLayer() {
  const still = useSettings((s) => s.reducedMotion);
  const [laser, setLaser] = useState(NO_LASER);
  const [now, setNow] = useState(0);
  usePictureHand(true, (turn, { clientX: x, clientY: y }) => {
    const at = performance.now();
    if (turn === 'begin')
      setLaser((was) => laserBegun(was.ended === undefined ? laserTakenBack(was, at) : was, x, y));
    else if (turn === 'draw') setLaser((was) => laserDrawn(was, x, y));
    else if (turn === 'end') setLaser((was) => laserEnded(was, at, still));
    else if (turn === 'cancel') setLaser((was) => laserTakenBack(was, at));
    setNow(at);
  });

  const left = laserLeft(laser, now);
  const fading = laser.ended !== undefined && left > 0;
  useEffect(() => {
    if (!fading) return;
    let next = 0;
    const step = () => {
      setNow(performance.now());
      next = requestAnimationFrame(step);
    };
    next = requestAnimationFrame(step);
    return () => cancelAnimationFrame(next);
  }, [fading]);
  useEffect(() => {
    if (laser.ended !== undefined && left === 0) setLaser(NO_LASER);
  }, [laser, left]);
  useEffect(() => {
    if (left === 0) return;
    // Over the whole page: within the text it would be cut off with it. Without a portal, whose code every visit would bring.
    const svg = linesOver(styles.laser, styles.rim, laser.strokes.map(laserPath));
    svg.dataset.laser = '';
    svg.style.opacity = `${left}`;
    document.body.append(svg);
    return () => svg.remove();
  }, [laser, left]);
  return null;
}
