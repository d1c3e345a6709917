import type { BodyPart } from '../../core/content/bundle.ts';
import type { Language, Side } from '../../core/ids.ts';
import type { Fit } from '../../domain/pain/ranking.ts';

/** Words of the page where pain is painted, and of the way to it. */
export interface PainWords {
  title: string;
  /** The way in from other pages. */
  enter: string;
  enterHint: string;
  lead: string;
  tools: { name: string; paint: string; erase: string; turn: string; undo: string; clear: string };
  /** Buttons that bring a region near. */
  near: string;
  /** Leads down to the result. */
  toResults: (count: number) => string;
  painted: string;
  /** An area with its side, as a name that may stand in a list. */
  sided: (area: string, side: Side) => string;
  remove: (area: string) => string;
  missed: string;
  signs: string;
  /** The other signs of the region that call for the same. */
  otherSigns: (action: string) => string;
  results: string;
  ranking: string;
  /** Over muscles that are told in words only. */
  otherMuscles: string;
  none: string;
  more: (count: number) => string;
  fits: Record<Fit, string>;
  fitSide: Record<Side | 'both' | 'either', string>;
  shared: string;
  why: {
    essential: (areas: string) => string;
    spillover: (areas: string) => string;
    missing: (areas: string) => string;
    unexplained: (areas: string) => string;
  };
  showPattern: string;
  hidePattern: string;
  patternOf: (point: string) => string;
  legendPainted: string;
  notDiagnosis: string;
  byName: string;
  byNameHint: string;
  parts: Record<BodyPart, string>;
  middle: string;
  announcePainted: (areas: string, muscles: number) => string;
  announceNothing: string;
  /** On the page of a muscle: its patterns together. */
  musclePattern: string;
  muscleHint: string;
}

export const pain: Record<Language, PainWords> = {
  en: {
    title: 'Show where it hurts',
    enter: 'Show where it hurts',
    enterHint: 'Paint it on the body and see which muscles fit.',
    lead: 'Paint the sore places on the body. One finger paints, two fingers turn it. Or choose places by name below.',
    tools: { name: 'Painting', paint: 'Paint', erase: 'Erase', turn: 'Turn', undo: 'Undo', clear: 'Clear' },
    near: 'Come closer',
    toResults: (count) => (count === 1 ? 'See the muscle that fits' : `See the ${count} muscles that fit`),
    painted: 'You painted',
    sided: (area, side) => `${area} (${side})`,
    remove: (area) => `Erase: ${area}`,
    missed: 'No pattern in this app reaches that place.',
    signs: 'Check these first',
    otherSigns: (action) => `${action}: more signs`,
    results: 'Muscles that fit',
    otherMuscles: 'Also taught for here, but not drawn',
    ranking:
      'The best fit comes first. What you painted is compared with patterns that are taught to clinicians.',
    none: 'No taught pattern fits this well. That is common: pain has many causes. A clinician can help to find out.',
    more: (count) => (count === 1 ? '1 more that fits less' : `${count} more that fit less`),
    fits: { well: 'Fits well', part: 'Fits in part', little: 'Fits a little' },
    fitSide: { left: 'left side', right: 'right side', both: 'both sides', either: 'left or right' },
    shared: 'The same pattern is taught for these muscles.',
    why: {
      essential: (areas) => `Taught as the main area: ${areas}.`,
      spillover: (areas) => `Taught as felt by some: ${areas}.`,
      missing: (areas) => `Often felt too, but not painted: ${areas}.`,
      unexplained: (areas) => `It does not explain: ${areas}.`,
    },
    showPattern: 'See its pattern',
    hidePattern: 'Hide its pattern',
    patternOf: (point) => `Pattern on the body: ${point}`,
    legendPainted: 'You painted this',
    notDiagnosis: 'This is not a diagnosis.',
    byName: 'Choose places by name',
    byNameHint: 'Left and right are those of the person.',
    parts: {
      face: 'Face',
      head: 'Head and ear',
      neck: 'Neck',
      shoulder: 'Shoulder and arm',
      front: 'Chest and belly',
      'upper-back': 'Upper back and side',
      'low-back': 'Low back',
      buttock: 'Buttock and hip',
      leg: 'Groin and thigh',
    },
    middle: 'Middle',
    announcePainted: (areas, muscles) =>
      `Painted: ${areas}. ${muscles === 1 ? '1 muscle fits' : `${muscles} muscles fit`}.`,
    announceNothing: 'Nothing is painted.',
    musclePattern: 'Where people feel it',
    muscleHint:
      'The body shows the patterns of all its sites. Point at a site below to see its pattern alone.',
  },
  es: {
    title: 'Muestre dónde le duele',
    enter: 'Muestre dónde le duele',
    enterHint: 'Píntelo en el cuerpo y vea qué músculos encajan.',
    lead: 'Pinte los lugares que duelen. Un dedo pinta, dos dedos giran el cuerpo. O elija los lugares por su nombre más abajo.',
    tools: {
      name: 'Pintar',
      paint: 'Pintar',
      erase: 'Borrar',
      turn: 'Girar',
      undo: 'Deshacer',
      clear: 'Vaciar',
    },
    near: 'Acercarse',
    toResults: (count) =>
      count === 1 ? 'Ver el músculo que encaja' : `Ver los ${count} músculos que encajan`,
    painted: 'Usted pintó',
    sided: (area, side) => `${area} (lado ${side === 'left' ? 'izquierdo' : 'derecho'})`,
    remove: (area) => `Borrar: ${area}`,
    missed: 'Ningún patrón de esta aplicación llega a ese lugar.',
    signs: 'Compruebe esto primero',
    otherSigns: (action) => `${action}: más señales`,
    results: 'Músculos que encajan',
    otherMuscles: 'También se enseñan para esta zona, sin dibujo',
    ranking:
      'Primero, el que mejor encaja. Lo que pintó se compara con los patrones que se enseñan a los clínicos.',
    none: 'Ningún patrón conocido encaja bien. Es frecuente: el dolor tiene muchas causas. Un profesional puede ayudar a buscarla.',
    more: (count) => (count === 1 ? '1 más que encaja menos' : `${count} más que encajan menos`),
    fits: { well: 'Encaja bien', part: 'Encaja en parte', little: 'Encaja un poco' },
    fitSide: {
      left: 'lado izquierdo',
      right: 'lado derecho',
      both: 'ambos lados',
      either: 'izquierdo o derecho',
    },
    shared: 'Para estos músculos se enseña el mismo patrón.',
    why: {
      essential: (areas) => `Zona principal que se enseña: ${areas}.`,
      spillover: (areas) => `Zona que se enseña para algunas personas: ${areas}.`,
      missing: (areas) => `A menudo también se siente, pero no está pintado: ${areas}.`,
      unexplained: (areas) => `No explica: ${areas}.`,
    },
    showPattern: 'Ver su patrón',
    hidePattern: 'Ocultar su patrón',
    patternOf: (point) => `Patrón en el cuerpo: ${point}`,
    legendPainted: 'Usted pintó esto',
    notDiagnosis: 'Esto no es un diagnóstico.',
    byName: 'Elija los lugares por su nombre',
    byNameHint: 'Izquierda y derecha son las de la persona.',
    parts: {
      face: 'Cara',
      head: 'Cabeza y oído',
      neck: 'Cuello',
      shoulder: 'Hombro y brazo',
      front: 'Pecho y vientre',
      'upper-back': 'Espalda alta y costado',
      'low-back': 'Espalda baja',
      buttock: 'Nalga y cadera',
      leg: 'Ingle y muslo',
    },
    middle: 'Centro',
    announcePainted: (areas, muscles) =>
      `Pintado: ${areas}. ${muscles === 1 ? 'Encaja 1 músculo' : `Encajan ${muscles} músculos`}.`,
    announceNothing: 'No hay nada pintado.',
    musclePattern: 'Dónde se siente',
    muscleHint:
      'El cuerpo muestra los patrones de todos sus sitios. Señale un sitio de abajo para ver solo su patrón.',
  },
};
