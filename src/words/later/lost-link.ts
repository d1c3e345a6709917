import type { SealTrouble } from '../../core/code/sealed.ts';
import type { Language } from '../../core/ids.ts';

/** What is said of a link that opens nothing, in its own words for a plan or a diary. */
export type OwnTrouble = Record<Exclude<SealTrouble['trouble'], 'cut' | 'cased'>, string> & { title: string };

/** What is said of every link that opens nothing, whatever it would open. */
interface LostLinkWords {
  cut: string;
  cased: string;
  /** Instead of these where the link holds a space or a line break. */
  parted: string;
  missing: (count: number) => string;
  ask: string;
  way: string;
  /** Loads the page as its host has it now. */
  anew: string;
}

/** By language. */
export const lostLinkWords: Record<Language, LostLinkWords> = {
  en: {
    cut: 'The end of the link is missing.',
    cased: 'Capital letters in the link were made small on its way, or small ones were made capital.',
    parted:
      'The link holds a gap or a line break. What stands behind it was not read. Copy the link again as one piece, from its beginning to its end.',
    missing: (count) =>
      `${count === 1 ? 'One letter was' : `About ${count} letters were`} cut off. Copy the whole link.`,
    ask: 'Open the link once more where you first got it, or scan the square code. If that does not help, ask for the link again.',
    way: 'Go to the start page',
    anew: 'Load the page again',
  },
  es: {
    cut: 'Falta el final del enlace.',
    cased: 'En el camino, las mayúsculas del enlace pasaron a minúsculas, o las minúsculas a mayúsculas.',
    parted:
      'El enlace tiene un espacio o un salto de línea. Lo que está detrás no se leyó. Copie el enlace otra vez en una pieza, de principio a fin.',
    missing: (count) =>
      `${count === 1 ? 'Se cortó una letra' : `Se cortaron unas ${count} letras`}. Copie el enlace entero.`,
    ask: 'Abra el enlace otra vez donde lo recibió, o escanee el código cuadrado. Si no funciona, pida el enlace de nuevo.',
    way: 'Ir a la página de inicio',
    anew: 'Cargar la página otra vez',
  },
};
