import type { SkinTone } from '../../state/kept/saved-settings.ts';

/** Linear red, green and blue, 0..1. */
type Linear = readonly [red: number, green: number, blue: number];

/**
 * How the skin is painted in a tone, and what is drawn on it so that it stands out there: the dots of pain that some people feel,
 * the lines of what was painted, the ring round what is pointed at.
 */
interface TonePaint {
  skin: Linear;
  dots: Linear;
  lines: Linear;
  ring: Linear;
  /** The wash where most people feel pain, from its edge to its heart: darker than light skin and muscle, lighter than dark skin, so that greys tell them apart too. */
  wash: Linear;
  heart: Linear;
}

const INK: Omit<TonePaint, 'skin'> = {
  dots: [0.27, 0.044, 0.004],
  lines: [0.3, 0.004, 0.05],
  ring: [0.1, 0.02, 0.22],
  wash: [0.7, 0.13, 0.03],
  heart: [0.48, 0.035, 0.01],
};
/** The wash on skin that is darker than it. */
const BRIGHT: Pick<TonePaint, 'wash' | 'heart'> = { wash: [1, 0.4, 0.2], heart: [1, 0.34, 0.12] };

/** The tones that can be chosen, and the one that is there unless one is. */
export const TONE_PAINTS: Record<SkinTone, TonePaint> = {
  neutral: { skin: [0.66, 0.46, 0.35], ...INK },
  light: { skin: [0.86, 0.56, 0.43], ...INK },
  medium: {
    skin: [0.26, 0.136, 0.087],
    dots: [0.011, 0.001, 0.001],
    lines: [0.14, 0.001, 0.02],
    ring: [0.03, 0.004, 0.08],
    ...BRIGHT,
  },
  dark: {
    skin: [0.18, 0.092, 0.06],
    dots: [1, 0.54, 0.3],
    lines: [0.06, 0, 0.012],
    ring: [0.8, 0.66, 1],
    ...BRIGHT,
  },
};

/** What washes the skin where most people feel pain. */
export const PAIN_WASH: Linear = [0.8, 0.23, 0.055];
/** What fills paint between its lines. */
export const PAINT_WASH: Linear = [0.86, 0.2, 0.3];
/** Where paint and pattern agree the lines of the paint are darkened to this share. */
export const AGREED_INK = 0.35;

/** A tone as the shader takes it: skin, dots, lines, ring, and the wash with its heart, one after the other. */
export const paintsOf = (tone: SkinTone): readonly number[] => {
  const { skin, dots, lines, ring, wash, heart } = TONE_PAINTS[tone];
  return [skin, dots, lines, ring, wash, heart].flat();
};
