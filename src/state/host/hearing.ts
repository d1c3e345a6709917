import type { Device } from '../device/device.ts';

/** Makes what knows how long nothing of the 3D part has come. */
export function createHearing({ clock }: Pick<Device, 'clock'>) {
  let heardAt = Number.NEGATIVE_INFINITY;

  /** Something of the 3D part has come: a file, or a piece of one. */
  const hear = (): void => {
    heardAt = clock.now();
  };

  /** How long nothing of the 3D part has come, milliseconds. */
  const silence = (): number => clock.now() - heardAt;

  return { hear, silence };
}
