import type { Language } from '../../core/ids.ts';

/** Words of printing: to ask for it, that this browser cannot, that the picture was not there yet. */
export interface PrintWords {
  open: string;
  refused: string;
  notLoaded: string;
  /** In the place of each list of sources where none could be had. */
  noSources: string;
}

export const print: Record<Language, PrintWords> = {
  en: {
    open: 'Print',
    refused:
      'This browser cannot print. Open this page in the browser of your device (often: Open in browser, in the menu), and print it there.',
    notLoaded: 'The picture of the body had not been loaded yet. To have it on paper, print once more.',
    noSources: 'The sources had not been loaded yet.',
  },
  es: {
    open: 'Imprimir',
    refused:
      'Este navegador no puede imprimir. Abra esta página en el navegador de su dispositivo (a menudo: Abrir en el navegador, en el menú) e imprímala allí.',
    notLoaded: 'El dibujo del cuerpo aún no se había cargado. Para tenerlo en papel, imprima otra vez.',
    noSources: 'Las fuentes aún no se habían cargado.',
  },
};
