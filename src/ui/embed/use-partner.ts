import { useEffect } from 'react';
import { device } from '../../state/stores.ts';

/** Talks to the page around this one, where there is one and the address names it; what it takes for that comes then. */
export function usePartner(): void {
  useEffect(() => {
    const { partner } = device.frame;
    if (partner)
      void import('./partner.ts').then(({ talkToPartner }) => talkToPartner(partner)).catch(() => undefined);
  }, []);
}
