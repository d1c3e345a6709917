import type { Language } from '../../../core/ids.ts';

/** Words of lessons from elsewhere, and of what cannot be read. */
export interface BroughtWords {
  fromFile: string;
  fromFileHint: string;
  /** Why a file cannot be opened. */
  noFile: Record<'none' | 'large' | 'newer', string>;
  received: string;
  keep: string;
  strange: (count: number) => string;
  strangeFile: string;
}

/** By language. */
export const broughtWords: Record<Language, BroughtWords> = {
  en: {
    fromFile: 'Open a lesson from a file',
    fromFileHint: 'A file that ends in .lesson.json',
    noFile: {
      none: 'This file is not a lesson.',
      large: 'This file is too large for a lesson: more than 400,000 letters. Nothing was changed.',
      newer: 'This lesson was made by a newer version of the app. Reload the page, then open it again.',
    },
    received: 'A lesson that was shared with you',
    keep: 'Keep it on this device',
    strange: (count) =>
      count === 1
        ? 'One stored lesson is damaged and cannot be read. It was kept as it is.'
        : `${count} stored lessons are damaged and cannot be read. They were kept as they are.`,
    strangeFile: 'Save the damaged part as a file',
  },
  es: {
    fromFile: 'Abrir una clase de un archivo',
    fromFileHint: 'Un archivo que termina en .lesson.json',
    noFile: {
      none: 'Este archivo no es una clase.',
      large: 'Este archivo es demasiado grande para una clase: más de 400 000 letras. No cambió nada.',
      newer: 'Esta clase se hizo con una versión más nueva. Recargue la página y ábrala otra vez.',
    },
    received: 'Una clase que le enviaron',
    keep: 'Guardarla en este dispositivo',
    strange: (count) =>
      count === 1
        ? 'Una clase guardada está dañada y no se puede leer. Se conserva como está.'
        : `${count} clases guardadas están dañadas y no se pueden leer. Se conservan como están.`,
    strangeFile: 'Guardar la parte dañada como archivo',
  },
};
