import type { Language } from '../../core/ids.ts';
import type { LimbPart } from '../../core/model/skin-places.ts';

/** Words of the way to the page where pain is painted, and of patterns elsewhere; that page brings its own: `words/later/pain.ts`. */
export interface PainWords {
  /** Parts of the limbs beyond the named areas. */
  limbs: Record<LimbPart, string>;
  title: string;
  /** The way in from other pages. */
  enter: string;
  enterHint: string;
  /** The other signs of the region that call for the same. */
  otherSigns: (action: string) => string;
  /** On the page of a muscle: its patterns together. */
  musclePattern: string;
  muscleHint: string;
}

export const pain: Record<Language, PainWords> = {
  en: {
    limbs: {
      'upper-arm': 'upper arm',
      elbow: 'elbow',
      forearm: 'forearm',
      hand: 'hand',
      thigh: 'thigh',
      knee: 'knee',
      shin: 'shin',
      calf: 'calf',
      foot: 'foot',
    },
    title: 'Show where it hurts',
    enter: 'Show where it hurts',
    enterHint: 'Paint it on the body and see which muscles fit.',
    otherSigns: (action) => `${action}: more signs`,
    musclePattern: 'Where people feel it',
    muscleHint:
      'The body shows the patterns of all its sites. Point at a site below to see its pattern alone.',
  },
  es: {
    limbs: {
      'upper-arm': 'brazo',
      elbow: 'codo',
      forearm: 'antebrazo',
      hand: 'mano',
      thigh: 'muslo',
      knee: 'rodilla',
      shin: 'espinilla',
      calf: 'pantorrilla',
      foot: 'pie',
    },
    title: 'Muestre dónde le duele',
    enter: 'Muestre dónde le duele',
    enterHint: 'Píntelo en el cuerpo y vea qué músculos encajan.',
    otherSigns: (action) => `${action}: más señales`,
    musclePattern: 'Dónde se siente',
    muscleHint:
      'El cuerpo muestra los patrones de todos sus sitios. Señale un sitio de abajo para ver solo su patrón.',
  },
};
