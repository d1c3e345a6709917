import type { Device, End } from '../device/device.ts';
import type { Viewport } from './viewport.ts';

/** How long the device is given to bring the picture back before it is built anew, milliseconds, try by try. */
const PAUSES = [1500, 4000, 12_000];
/** A picture that held for so long is not one that breaks at every try, milliseconds. */
const CALM = 5000;

type RecoveryNeeds = Pick<Viewport, 'viewport' | 'rebuildViewport'> & Pick<Device, 'clock' | 'sight'>;

/** Makes what brings a picture back that the device took away. */
export function createRecovery({ viewport, rebuildViewport, clock, sight }: RecoveryNeeds) {
  let tries = 0;
  let built = Number.NEGATIVE_INFINITY;
  let callOff: End = () => undefined;
  let canDraw: () => boolean = () => true;

  /**
   * The device took the picture away. It may give it back (`graphicsBack`); where it does not, it is built anew while the
   * page is looked at, a few times and ever later, and then by the person alone. `works` says whether there would be a
   * context for it.
   */
  function graphicsLost(works: () => boolean): void {
    if (!['loading', 'ready'].includes(viewport.getState().status)) return;
    canDraw = works;
    if (clock.now() - built > CALM) tries = 0;
    viewport.setState({ status: 'lost' });
    wait();
  }

  /** The device gave the picture back. */
  function graphicsBack(): void {
    callOff();
    if (viewport.getState().status === 'lost') viewport.setState({ status: 'ready', returning: false });
  }

  function wait(): void {
    callOff();
    const pause = PAUSES[tries];
    viewport.setState({ returning: pause !== undefined });
    if (pause !== undefined) callOff = clock.later(pause, build);
  }

  function build(): void {
    // A page that is not looked at may be refused; it is tried when it is shown again.
    if (viewport.getState().status !== 'lost' || sight.hidden()) return;
    tries++;
    if (canDraw()) {
      built = clock.now();
      rebuildViewport();
    } else wait();
  }

  /** Tries again whenever the page is looked at again. Gives a function that ends it. */
  function watchReturns(): End {
    const look = () => {
      if (sight.hidden() || viewport.getState().status !== 'lost') return;
      tries = Math.min(tries, PAUSES.length - 1);
      wait();
    };
    const end = sight.onHidden(look);
    return () => {
      end();
      callOff();
    };
  }

  return { graphicsLost, graphicsBack, watchReturns };
}
