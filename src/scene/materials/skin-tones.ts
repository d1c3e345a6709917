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
}

const INK: Omit<TonePaint, 'skin'> = {
  dots: [0.39, 0.065, 0.005],
  lines: [0.3, 0.004, 0.05],
  ring: [0.1, 0.02, 0.22],
};

/** The tones that can be chosen, and the one that is there unless one is. */
export const TONE_PAINTS: Record<SkinTone, TonePaint> = {
  neutral: { skin: [0.66, 0.46, 0.35], ...INK },
  light: { skin: [0.86, 0.56, 0.43], ...INK },
  medium: {
    skin: [0.26, 0.136, 0.087],
    dots: [0.065, 0.004, 0.003],
    lines: [0.14, 0.001, 0.02],
    ring: [0.03, 0.004, 0.08],
  },
  dark: {
    skin: [0.18, 0.092, 0.06],
    dots: [0.95, 0.42, 0.2],
    lines: [0.06, 0, 0.012],
    ring: [0.8, 0.66, 1],
  },
};

/** What washes the skin where most people feel pain. */
export const PAIN_WASH: Linear = [0.8, 0.23, 0.055];
/** The same of strokes, from their edge to their heart: darker than skin and muscle, so that greys tell them apart too. */
export const STROKE_WASH: Linear = [0.7, 0.13, 0.03];
export const STROKE_HEART: Linear = [0.48, 0.035, 0.01];

/** A tone as the shader takes it: skin, dots, lines and ring, one after the other. */
export const paintsOf = (tone: SkinTone): readonly number[] => {
  const { skin, dots, lines, ring } = TONE_PAINTS[tone];
  return [skin, dots, lines, ring].flat();
};
