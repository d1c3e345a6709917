/** Words for waiting, for what could not be had, and for the ways on. */
export interface TroubleWords {
  /** What is waited for, or could not be had. */
  parts: Record<'text' | 'sources' | 'search' | 'map' | 'review' | 'places' | 'page' | 'body', string>;
  coming: (part: string) => string;
  late: (part: string) => string;
  failed: (part: string) => string;
  /** Of a plan that cannot be shown. */
  kept: string;
  /** A part that was there stopped by an error. */
  stopped: string;
  retry: string;
  /** The whole page stopped. */
  page: { title: string; text: string; retry: string; start: string; reload: string };
  updated: { now: string; asked: string; reload: string };
  unstyled: string;
}
