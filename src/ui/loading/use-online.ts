import { useEffect, useEffectEvent } from 'react';

/** Does something when the connection comes back, while it is wanted. */
export function useOnline(wanted: boolean, act: () => void): void {
  const again = useEffectEvent(act);
  useEffect(() => {
    if (!wanted) return;
    const onOnline = () => again();
    window.addEventListener('online', onOnline);
    return () => window.removeEventListener('online', onOnline);
  }, [wanted]);
}
