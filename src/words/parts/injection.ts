import type { Language } from '../../core/ids.ts';

/** Words of the injection: its statements, the drawn needle's way, what it brings, and the calm mode. */
export interface InjectionWords {
  what: string;
  caution: string;
  depthNote: string;
  calm: string;
  calmHint: string;
  /** Name of the needle's stage in calm mode. */
  calmStage: string;
  /** Name of the needle's stage, and title of all stages, where no needle is drawn. */
  handStage: string;
  noNeedle: string;
  /** Leads to the sheet to sign for the point that is shown; also its name. */
  consent: string;
  drug: { name: string; anaesthetic: string; cortisone: string; none: string };
  title: string;
  titleCalm: string;
  /** Everyday and clinical figures; whole millimetres and degrees. */
  depth: (mm: number) => string;
  angle: (degrees: number) => string;
  range: (from: number, to: number) => string;
  depths: (from: number, to: number) => string;
  needle: (mm: number) => string;
  layers: string;
  from: (mm: number) => string;
  near: string;
  nearMm: (name: string, mm: number) => string;
  nothingNear: string;
  /** Under the distances: they are those of one model. */
  nearNote: string;
  model: string;
  captions: string;
  all: string;
}

export const injection: Record<Language, InjectionWords> = {
  en: {
    what: 'What happens',
    caution: 'Why it takes a trained hand',
    depthNote: 'The path shown is a drawing, not a guide for doing it.',
    calm: 'Calm mode: show no needle',
    calmHint: 'A soft light takes its place.',
    calmStage: 'Reaching it',
    handStage: 'By hand',
    noNeedle: 'No needle is drawn here',
    consent: 'Consent sheet for this place',
    drug: {
      name: 'What it brings',
      anaesthetic: 'Numbing medicine',
      cortisone: 'With cortisone',
      none: 'No medicine',
    },
    title: 'The path on this model',
    titleCalm: 'The way on this model',
    depth: (mm) => `${mm} mm deep`,
    angle: (degrees) => `${degrees}° to the skin`,
    range: (from, to) => `range ${from} to ${to} mm`,
    depths: (from, to) => `depth between ${from} and ${to} mm (estimate)`,
    needle: (mm) => `needle drawn ${mm} mm long`,
    layers: 'What it passes',
    from: (mm) => `from ${mm} mm`,
    near: 'What it keeps clear of',
    nearMm: (name, mm) => `${name}: ${mm} mm from this path`,
    nothingNear:
      'On this model no organ, large vessel or large nerve lies within 40 mm. In a real body one may.',
    nearNote: 'In a real body these can lie much nearer. No distance here is a safe one.',
    model: 'A drawing on one model body. It is no guide for doing it.',
    captions: 'Step by step',
    all: 'How this path was drawn',
  },
  es: {
    what: 'Qué sucede',
    caution: 'Por qué requiere una mano experta',
    depthNote: 'El recorrido es un dibujo, no una guía para hacerlo.',
    calm: 'Modo tranquilo: sin aguja',
    calmHint: 'Una luz suave ocupa su lugar.',
    calmStage: 'Llegar',
    handStage: 'Con la mano',
    noNeedle: 'Aquí no se dibuja ninguna aguja',
    consent: 'Hoja de consentimiento para este sitio',
    drug: {
      name: 'Lo que lleva',
      anaesthetic: 'Anestésico',
      cortisone: 'Con cortisona',
      none: 'Sin medicina',
    },
    title: 'El camino en este modelo',
    titleCalm: 'El camino en este modelo',
    depth: (mm) => `${mm} mm de profundidad`,
    angle: (degrees) => `${degrees}° con la piel`,
    range: (from, to) => `intervalo de ${from} a ${to} mm`,
    depths: (from, to) => `profundidad entre ${from} y ${to} mm (estimación)`,
    needle: (mm) => `aguja dibujada de ${mm} mm`,
    layers: 'Lo que atraviesa',
    from: (mm) => `desde ${mm} mm`,
    near: 'De lo que se aparta',
    nearMm: (name, mm) => `${name}: a ${mm} mm de este camino`,
    nothingNear:
      'En este modelo ningún órgano, vaso grande ni nervio grande está a menos de 40 mm. En un cuerpo real puede haberlo.',
    nearNote: 'En un cuerpo real pueden estar mucho más cerca. Ninguna distancia de aquí es segura.',
    model: 'Un dibujo sobre un cuerpo modelo. No es una guía para hacerlo.',
    captions: 'Paso a paso',
    all: 'Cómo se dibujó este camino',
  },
};
