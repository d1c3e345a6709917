/** Words about what is kept on the device; those about how to clear it come with their list. */
export interface KeptWords {
  /** The way back to the last place. */
  lastSeen: { title: string; go: string; forget: string };
  /** What each choice is called, where no other part of the page has a name for it. */
  name: {
    picture: string;
    tones: string;
    vibration: string;
    hint: string;
    place: string;
  };
  picture: Record<'3d' | 'map', string>;
  on: string;
  off: string;
  hintSeen: string;
  hintNotSeen: string;
  /** How long a place is still kept. */
  hoursLeft: (hours: number) => string;
  /** The choice of whether places are remembered. */
  keepPlace: string;
  keepPlaceHint: string;
  /** Of the app itself, for when there is no net; `newer`: another version waits. */
  offline: { works: string; newer: string; take: string; otherWindows: string };
}
