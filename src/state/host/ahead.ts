import { createStore } from 'zustand/vanilla';
import type { Device, End } from '../device/device.ts';
import type { createFiles } from './files.ts';

/** How far what was asked for ahead has come. `lacking`: some of it could not be had yet, and is asked for again. */
export interface AheadState {
  state: 'coming' | 'here' | 'lacking';
}

/** Brings one thing; rejects where it cannot be had. */
export type Bring = () => Promise<unknown>;

/** So long after what could not be had is asked for again, milliseconds. */
const AGAIN = 15_000;

type AheadNeeds = Pick<Device, 'clock'> & Pick<ReturnType<typeof createFiles>, 'held' | 'fetchBytes'>;

/** Makes what brings parts and files before they are asked for, so that the connection may go. */
export function createAhead({ clock, held, fetchBytes }: AheadNeeds) {
  const ahead = createStore<AheadState>(() => ({ state: 'coming' }));

  /** Fetches a file of the app and keeps it in memory for as long as the page stands. Throws a FileError. */
  async function holdFile(file: string): Promise<void> {
    if (!held.has(file)) held.set(file, await fetchBytes(file));
  }

  const jobs = new Map<object, AheadState['state']>();
  const tell = (): void => {
    const states = [...jobs.values()];
    const found = (['coming', 'lacking'] as const).find((one) => states.includes(one));
    ahead.setState({ state: found ?? 'here' });
  };

  /**
   * Brings groups of things, one group after the other, so that the first are not held up by the last; what fails is asked for again
   * until all is here. The function it gives back ends that.
   */
  function bringAhead(groups: readonly (readonly Bring[])[]): End {
    const job = {};
    let callOff: End = () => undefined;
    const bring = async (open: readonly (readonly Bring[])[]): Promise<void> => {
      const lacking: Bring[] = [];
      for (const group of open) {
        if (!jobs.has(job)) return;
        const came = await Promise.allSettled(group.map((one) => one()));
        lacking.push(...group.filter((_, i) => came[i]!.status === 'rejected'));
      }
      if (!jobs.has(job)) return;
      jobs.set(job, lacking.length > 0 ? 'lacking' : 'here');
      tell();
      if (lacking.length > 0) callOff = clock.later(AGAIN, () => void bring([lacking]));
    };
    jobs.set(job, 'coming');
    tell();
    void bring(groups);
    return () => {
      jobs.delete(job);
      callOff();
    };
  }

  return { ahead, holdFile, bringAhead };
}
