import type { Language } from '../../core/ids.ts';
import type { ConsentPart } from '../../domain/consult/consent-sheet.ts';

/** Words of the consent sheet and of what is told to professionals: they come with these pages, not before. */
interface ConsultWords {
  title: string;
  back: string;
  print: string;
  notes: string;
  /** What the sheet is and is not. */
  about: string;
  site: string;
  parts: Record<ConsentPart, string>;
  calls: string;
  clinic: string;
  teachBack: string;
  question: string;
  ticks: readonly string[];
  fields: readonly string[];
  how: string;
}

/** By language. */
export const consultWords: Record<Language, ConsultWords> = {
  en: {
    title: 'Before you agree to an injection',
    back: 'Back to the injection',
    print: 'Print this sheet',
    notes: 'Notes for the clinician',
    about:
      'For the talk between a patient and a clinician. It tells what is commonly taught and is no advice for one person. A clinician has not yet signed off these texts.',
    site: 'Where',
    parts: {
      proposed: 'What is planned',
      here: 'What lies close at this place',
      guidance: 'How the needle is guided',
      noNeedle: 'No needle is drawn here',
      risks: 'What can go wrong at any place',
      notNow: 'When not, or not now',
      benefits: 'What good it can do',
      sure: 'How sure medicine is',
      instead: 'What else can help',
      nothing: 'If you wait, or do nothing',
    },
    calls: 'Afterward: when to call',
    clinic: 'Number of the clinic, day and night',
    teachBack: 'In your own words',
    question: 'Please tell us: when would you call us, and whom?',
    ticks: [
      'I could ask all I wanted to ask.',
      'I was told of other choices, and of doing nothing.',
      'I know what can go wrong at this place.',
      'I know that I can say no, or stop, at any time.',
    ],
    fields: ['Patient', 'Clinician', 'Date'],
    how: 'How sure',
  },
  es: {
    title: 'Antes de aceptar una inyección',
    back: 'Volver a la inyección',
    print: 'Imprimir esta hoja',
    notes: 'Notas para el profesional',
    about:
      'Para la charla entre paciente y profesional. Dice lo que se enseña comúnmente y no es un consejo para una persona. Un profesional aún no ha dado el visto bueno a estos textos.',
    site: 'Dónde',
    parts: {
      proposed: 'Qué está previsto',
      here: 'Qué hay cerca en este sitio',
      guidance: 'Cómo se guía la aguja',
      noNeedle: 'Aquí no se dibuja ninguna aguja',
      risks: 'Qué puede salir mal en cualquier sitio',
      notNow: 'Cuándo no, o todavía no',
      benefits: 'En qué puede ayudar',
      sure: 'Qué tan segura está la medicina',
      instead: 'Qué más puede ayudar',
      nothing: 'Si espera, o no hace nada',
    },
    calls: 'Después: cuándo llamar',
    clinic: 'Número de la clínica, de día y de noche',
    teachBack: 'Con sus palabras',
    question: 'Díganos, por favor: ¿cuándo nos llamaría, y a quién?',
    ticks: [
      'Pude preguntar todo lo que quería.',
      'Me hablaron de otras opciones, y de no hacer nada.',
      'Sé qué puede salir mal en este sitio.',
      'Sé que puedo decir que no, o parar, en cualquier momento.',
    ],
    fields: ['Paciente', 'Profesional', 'Fecha'],
    how: 'Certeza',
  },
};
