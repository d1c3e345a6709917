import type { PainWords } from '../parts/pain.ts';

export const painEs: PainWords = {
  limbs: {
    'upper-arm': 'brazo',
    elbow: 'codo',
    forearm: 'antebrazo',
    hand: 'mano',
    thigh: 'muslo',
    knee: 'rodilla',
    shin: 'espinilla',
    calf: 'pantorrilla',
    foot: 'tobillo y pie',
  },
  title: 'Muestre dónde le duele',
  enter: 'Muestre dónde le duele',
  enterHint: 'Píntelo en el cuerpo y vea qué músculos encajan.',
  otherSigns: (action) => `${action}: más señales`,
  musclePattern: 'Dónde se siente',
  muscleHint:
    'El cuerpo muestra los patrones de todos sus sitios. Señale un sitio de abajo para ver solo su patrón.',
};
