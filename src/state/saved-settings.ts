import type { Level } from '../../content/schema/bundle.ts';

/** Whose proportions the skin has; muscles and bones are the same. */
export type BodyShape = 'male' | 'female';

export const BODY_SHAPES: readonly BodyShape[] = ['male', 'female'];

/** What is remembered on the device. */
export interface SavedSettings {
  /** Everyday words, or the clinician's. */
  level: Level;
  bodyShape: BodyShape;
}

/** Reads what was saved; each damaged or unknown value is left out, whatever becomes of the others. */
export function parseSettings(text: string | null): Partial<SavedSettings> {
  const { level, bodyShape } = objectIn(text);
  return {
    ...((level === 'clinical' || level === 'everyday') && { level }),
    ...((bodyShape === 'male' || bodyShape === 'female') && { bodyShape }),
  };
}

function objectIn(text: string | null): { level?: unknown; bodyShape?: unknown } {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value ? value : {};
  } catch {
    return {};
  }
}
