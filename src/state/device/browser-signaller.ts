import type { Signaller } from './device.ts';

/** Seconds: of a note, until it is loudest, and until the next one begins. */
const NOTE = 0.35;
const ATTACK = 0.04;
const NEXT = 0.24;

/** How loud a note is at its loudest, 0..1. */
const PEAK = 0.15;

/** A tone that could only be heard so much later, milliseconds, would tell of what is past. */
const TOO_LATE = 800;

function sound(context: AudioContext, notes: readonly number[]): void {
  const now = context.currentTime;
  notes.forEach((hertz, i) => {
    const start = now + i * NEXT;
    const loudness = context.createGain();
    loudness.gain.setValueAtTime(0, start);
    loudness.gain.linearRampToValueAtTime(PEAK, start + ATTACK);
    // An exponential curve never comes to nothing.
    loudness.gain.exponentialRampToValueAtTime(PEAK / 200, start + NOTE);
    loudness.connect(context.destination);
    const note = context.createOscillator();
    // Its few overtones are what a phone's small loudspeaker gives of it.
    note.type = 'triangle';
    note.frequency.value = hertz;
    note.connect(loudness);
    note.start(start);
    note.stop(start + NOTE);
  });
}

/** Tones by Web Audio, which needs no file, and the vibration of the device. */
export function createBrowserSignaller(): Signaller {
  let context: AudioContext | undefined;

  /** Does something once the sound is on; it goes off while the person takes a call, for example. */
  function whenOn(run: (context: AudioContext) => void): void {
    const own = context;
    if (own?.state === 'running') run(own);
    else
      own?.resume().then(
        () => own === context && run(own),
        () => undefined,
      );
  }

  return {
    // Browsers of desktop computers take the call, too; what has no touch screen has nothing that vibrates.
    vibrates: () => 'vibrate' in navigator && navigator.maxTouchPoints > 0,
    wake() {
      try {
        context ??= new AudioContext();
        whenOn(() => undefined);
      } catch {
        // No sound device, or no more of them: the exercise runs all the same.
      }
    },
    play(notes) {
      const asked = performance.now();
      whenOn((on) => {
        if (performance.now() - asked < TOO_LATE) sound(on, notes);
      });
    },
    vibrate(pattern) {
      if ('vibrate' in navigator) navigator.vibrate([...pattern]);
    },
    rest() {
      context?.close().catch(() => undefined);
      context = undefined;
    },
  };
}
