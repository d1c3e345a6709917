import type { Stores } from './create-stores.ts';
import type { Device } from './device/device.ts';
import { guarded } from './guarded.ts';

/**
 * Says who follows whom. It is the only place where something of the state follows another, and the order in which the
 * followers of one thing are told is the order of the lines here.
 */
export function wire(stores: Stores, device: Device): void {
  const { explorer, film, viewport, settings } = stores;
  const { keeping, motion, sight, address } = device;

  // 1. The settings follow the device, before whatever reads them: what other windows stored, what the device asks for.
  // A page that was put by, frozen or kept for "back", is not told what others did meanwhile.
  motion.onPrefersStill(stores.followMotion);
  keeping.onStored(stores.takeOverStored);
  sight.onTakenUp(stores.takeOver);
  sight.onHidden(() => {
    if (!sight.hidden()) stores.takeOver();
  });

  // 2. The place that is shown is told first to the film, which cues itself for it, and to the painting and the marking hand.
  explorer.subscribe(guarded(stores.cue));
  explorer.subscribe(guarded(stores.leavePainting));
  explorer.subscribe(guarded(stores.leaveMarks));

  // What was asked at a place is not asked at the next.
  explorer.subscribe(guarded(stores.leaveAsked));

  // The film waits for the person whom it shows, unless none is to come.
  viewport.subscribe(guarded(stores.begin));
  settings.subscribe(guarded(stores.begin));

  // 3. The workout reads where the film stands, so it comes after it: it is told of a new place once the film is there,
  // not with the moment of the film before. It also waits for the model, which has the muscles.
  const followFilm = guarded(stores.followFilm);
  explorer.subscribe(followFilm);
  film.subscribe(followFilm);
  viewport.subscribe(followFilm);
  settings.subscribe(followFilm);

  // What is heard and felt comes after what is seen, and only where the film went on by itself.
  stores.onPassed(guarded(stores.signal));
  explorer.subscribe(guarded(stores.leaveSignals));

  // 4. The place is written down last, once all that shows it has been told: writing changes the settings, and whoever
  // follows these may look at anything. What was written down goes by itself. Timers stand still while a device sleeps.
  explorer.subscribe(guarded(stores.noteSeen));
  settings.subscribe(guarded(stores.timeSeen));
  sight.onHidden(stores.forgetWhenOld);
  stores.forgetWhenOld();

  // 5. A file that cannot be had or used: the host may have another build by now.
  stores.onRefused(() => void stores.checkForUpdate());

  // A page that is taken up again after long may run on a build that the host has no more.
  sight.onHidden(() => {
    if (!sight.hidden()) stores.lookForNewer();
  });

  // 6. The address comes last: from here on the browser sets all of it going.
  address.onChange(stores.followAddress);
}
