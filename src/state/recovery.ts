import { rebuildViewport, viewport } from './viewport.ts';

/** How long the device is given to bring the picture back before it is built anew, milliseconds, try by try. */
const PAUSES = [1500, 4000, 12_000];
/** A picture that held for so long is not one that breaks at every try, milliseconds. */
const CALM = 5000;

let tries = 0;
let built = Number.NEGATIVE_INFINITY;
let timer: ReturnType<typeof setTimeout> | undefined;
let canDraw: () => boolean = () => true;

/**
 * The device took the picture away. It may give it back (`graphicsBack`); where it does not, it is built anew while the
 * page is looked at, a few times and ever later, and then by the person alone. `works` says whether there would be a
 * context for it.
 */
export function graphicsLost(works: () => boolean): void {
  if (!['loading', 'ready'].includes(viewport.getState().status)) return;
  canDraw = works;
  if (performance.now() - built > CALM) tries = 0;
  viewport.setState({ status: 'lost' });
  wait();
}

/** The device gave the picture back. */
export function graphicsBack(): void {
  clearTimeout(timer);
  if (viewport.getState().status === 'lost') viewport.setState({ status: 'ready', returning: false });
}

function wait(): void {
  clearTimeout(timer);
  const pause = PAUSES[tries];
  viewport.setState({ returning: pause !== undefined });
  if (pause !== undefined) timer = setTimeout(build, pause);
}

function build(): void {
  // A page that is not looked at may be refused; it is tried when it is shown again.
  if (viewport.getState().status !== 'lost' || document.hidden) return;
  tries++;
  if (canDraw()) {
    built = performance.now();
    rebuildViewport();
  } else wait();
}

/** Tries again whenever the page is looked at again. Gives a function that ends it. */
export function watchReturns(): () => void {
  const look = () => {
    if (document.hidden || viewport.getState().status !== 'lost') return;
    tries = Math.min(tries, PAUSES.length - 1);
    wait();
  };
  document.addEventListener('visibilitychange', look);
  return () => {
    document.removeEventListener('visibilitychange', look);
    clearTimeout(timer);
  };
}
