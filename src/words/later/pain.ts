import type { BodyPart } from '../../core/content/bundle.ts';
import type { Language, Side } from '../../core/ids.ts';
import type { NearLimb } from '../../domain/pain/paint/limb-shot.ts';
import type { CodeTrouble } from '../../domain/pain/paint/paint-code.ts';
import type { Fit } from '../../domain/pain/ranking.ts';

/** Words of the page where pain is painted: they come with it. */
export interface PainPageWords {
  lead: string;
  tools: { name: string; paint: string; erase: string; turn: string; undo: string; clear: string };
  /** Leads down to the result. */
  toResults: (count: number) => string;
  painted: string;
  /** An area with its side, as a name that may stand in a list. */
  sided: (area: string, side: Side) => string;
  remove: (area: string) => string;
  signs: string;
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
  notDiagnosis: string;
  byName: string;
  byNameHint: string;
  parts: Record<BodyPart, string>;
  /** What the hatches beside a pattern mean. */
  agreed: string;
  paintedOnly: string;
  /** The shapes of a link could not be read; the areas that stand beside them are shown. */
  trouble: Record<CodeTrouble, string>;
  troubleAreas: string;
  /** The shapes cannot be compared: the names of the areas are. */
  byNamesOnly: string;
  comparing: string;
  /** Some of what is painted has no name yet: parts of limbs. */
  namesComing: string;
  again: string;
  middle: string;
  /** What the camera is brought near to. */
  near: { name: string; back: string; limbs: Record<NearLimb, Record<Side, string>> };
  announcePainted: (areas: string, muscles: number) => string;
  announceNothing: string;
  /** Into what goes home. */
  intoPlan: string;
  intoPlanHint: string;
  /** What was painted is too long for a link. */
  intoPlanByName: string;
  notInPlan: string;
}

/** By language. */
export const painPageWords: Record<Language, PainPageWords> = {
  en: {
    lead: 'Paint the sore places, from head to toe, just as you feel them. One finger paints, two fingers turn the body. Or choose places by name below.',
    tools: { name: 'Painting', paint: 'Paint', erase: 'Erase', turn: 'Turn', undo: 'Undo', clear: 'Clear' },
    toResults: (count) => (count === 1 ? 'See the muscle that fits' : `See the ${count} muscles that fit`),
    painted: 'You painted',
    sided: (area, side) => `${area} (${side})`,
    remove: (area) => `Erase: ${area}`,
    signs: 'Check these first',
    results: 'Muscles that fit',
    otherMuscles: 'Also taught for here, but not drawn',
    ranking:
      'The best fit comes first. The shape that you painted is laid over the patterns that are taught to clinicians.',
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
    notDiagnosis: 'This is not a diagnosis.',
    byName: 'Choose places by name',
    byNameHint: 'Left and right are those of the person.',
    parts: {
      face: 'Face',
      head: 'Head and ear',
      neck: 'Neck',
      shoulder: 'Shoulder, arm and hand',
      front: 'Chest and belly',
      'upper-back': 'Upper back and side',
      'low-back': 'Low back',
      buttock: 'Buttock and hip',
      leg: 'Groin, leg and foot',
    },
    agreed: 'You painted it, and it is taught there',
    paintedOnly: 'You painted it; this pattern does not explain it',
    trouble: {
      damaged: 'The painted shape in this link is damaged and cannot be read.',
      newer: 'The painted shape in this link was made by a newer version of this app.',
    },
    troubleAreas: 'Shown are the areas that it touched, if the link still names them. You can paint anew.',
    byNamesOnly: 'The shapes could not be compared. The names of the areas were compared instead.',
    comparing: 'Your painting is being compared.',
    namesComing: 'The names of all that is painted are on their way.',
    again: 'Try again',
    middle: 'Middle',
    near: {
      name: 'Bring near',
      back: 'Upper back',
      limbs: {
        hand: { left: 'Left hand', right: 'Right hand' },
        foot: { left: 'Left foot', right: 'Right foot' },
        arm: { left: 'Left arm', right: 'Right arm' },
        leg: { left: 'Left leg', right: 'Right leg' },
      },
    },
    announcePainted: (areas, muscles) =>
      `Painted: ${areas}. ${muscles === 1 ? '1 muscle fits' : `${muscles} muscles fit`}.`,
    announceNothing: 'Nothing is painted.',
    intoPlan: 'Take this into a plan',
    intoPlanHint: 'The plan has the names of the places and shows on the flat map what you painted.',
    intoPlanByName:
      'The plan has the names of the places and shows them whole on the flat map: what you painted is too much for a link.',
    notInPlan: 'Elbows, hands, knees, lower legs and feet have no name in plans yet: put them in the note.',
  },
  es: {
    lead: 'Pinte los lugares que duelen, de la cabeza a los pies, tal como los siente. Un dedo pinta, dos dedos giran el cuerpo. O elija los lugares por su nombre más abajo.',
    tools: {
      name: 'Pintar',
      paint: 'Pintar',
      erase: 'Borrar',
      turn: 'Girar',
      undo: 'Deshacer',
      clear: 'Vaciar',
    },
    toResults: (count) =>
      count === 1 ? 'Ver el músculo que encaja' : `Ver los ${count} músculos que encajan`,
    painted: 'Usted pintó',
    sided: (area, side) => `${area} (lado ${side === 'left' ? 'izquierdo' : 'derecho'})`,
    remove: (area) => `Borrar: ${area}`,
    signs: 'Compruebe esto primero',
    results: 'Músculos que encajan',
    otherMuscles: 'También se enseñan para esta zona, sin dibujo',
    ranking:
      'Primero, el que mejor encaja. La forma que pintó se compara con los patrones que se enseñan a los clínicos.',
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
    notDiagnosis: 'Esto no es un diagnóstico.',
    byName: 'Elija los lugares por su nombre',
    byNameHint: 'Izquierda y derecha son las de la persona.',
    parts: {
      face: 'Cara',
      head: 'Cabeza y oído',
      neck: 'Cuello',
      shoulder: 'Hombro, brazo y mano',
      front: 'Pecho y vientre',
      'upper-back': 'Espalda alta y costado',
      'low-back': 'Espalda baja',
      buttock: 'Nalga y cadera',
      leg: 'Ingle, pierna y pie',
    },
    agreed: 'Usted lo pintó y se enseña ahí',
    paintedOnly: 'Usted lo pintó; este patrón no lo explica',
    trouble: {
      damaged: 'La forma pintada de este enlace está dañada y no se puede leer.',
      newer: 'La forma pintada de este enlace viene de una versión más nueva de esta aplicación.',
    },
    troubleAreas: 'Se muestran las zonas que tocaba, si el enlace aún las nombra. Puede pintar de nuevo.',
    byNamesOnly: 'No se pudieron comparar las formas. Se compararon los nombres de las zonas.',
    comparing: 'Su pintura se está comparando.',
    namesComing: 'Los nombres de todo lo pintado están en camino.',
    again: 'Intentar de nuevo',
    middle: 'Centro',
    near: {
      name: 'Acercar',
      back: 'Espalda alta',
      limbs: {
        hand: { left: 'Mano izquierda', right: 'Mano derecha' },
        foot: { left: 'Pie izquierdo', right: 'Pie derecho' },
        arm: { left: 'Brazo izquierdo', right: 'Brazo derecho' },
        leg: { left: 'Pierna izquierda', right: 'Pierna derecha' },
      },
    },
    announcePainted: (areas, muscles) =>
      `Pintado: ${areas}. ${muscles === 1 ? 'Encaja 1 músculo' : `Encajan ${muscles} músculos`}.`,
    announceNothing: 'No hay nada pintado.',
    intoPlan: 'Llevar esto a un plan',
    intoPlanHint: 'El plan tiene los nombres de los lugares y muestra en el mapa plano lo que pintó.',
    intoPlanByName:
      'El plan tiene los nombres de los lugares y los muestra enteros en el mapa plano: lo que pintó es demasiado para un enlace.',
    notInPlan:
      'Codos, manos, rodillas, piernas y pies aún no tienen nombre en los planes: escríbalos en la nota.',
  },
};
