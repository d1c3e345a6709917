import { createStore } from 'zustand/vanilla';
import type { Device, KeptBuild } from '../device/device.ts';

/** What is known of the app without a net. */
export interface OfflineState {
  /** What the device has of the app; undefined: nothing, or nothing yet. */
  kept: KeptBuild | undefined;
  /** The newer build was asked for and could not take over, as other windows run on this one. */
  otherWindows: boolean;
}

/** Whether there is another build is asked no more often than this, milliseconds. */
const LOOK_AFTER = 3_600_000;

/** Makes the store of what the device keeps of the app, and what brings it there. */
export function createOffline({ offline: keeper, clock }: Pick<Device, 'offline' | 'clock'>) {
  const offline = createStore<OfflineState>(() => ({ kept: undefined, otherWindows: false }));
  let looked: number | undefined;

  /** Keeps the app on the device for when there is no net; once, however often it is asked. What fails here is no trouble: the net is there. */
  function keepOffline(): void {
    if (looked !== undefined) return;
    looked = clock.now();
    keeper.keep((kept) => offline.setState({ kept })).catch(() => undefined);
  }

  /** Looks for a newer build now and then, where the app is open for days. */
  function lookForNewer(): void {
    if (looked === undefined || clock.now() - looked < LOOK_AFTER) return;
    looked = clock.now();
    keeper.look();
  }

  /** The newer build takes over because a person asked for it: nothing else ever loads the page anew for that. */
  async function takeNewer(): Promise<void> {
    const taken = await keeper.takeOver().catch(() => false);
    offline.setState({ otherWindows: !taken });
  }

  return { offline, keepOffline, lookForNewer, takeNewer };
}
