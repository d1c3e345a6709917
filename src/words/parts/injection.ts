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
  /** The same where a specialist may put a needle, which is not drawn either. */
  handFirst: string;
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
  /** Where no hand is drawn at the syringe. */
  withoutHand: string;
  captions: string;
  all: string;
}
