import type { PrintWords } from '../parts/print.ts';

export const printEs: PrintWords = {
  open: 'Imprimir',
  refused:
    'Este navegador no puede imprimir. Abra esta página en el navegador de su dispositivo (a menudo: Abrir en el navegador, en el menú) e imprímala allí.',
  notLoaded: 'El dibujo del cuerpo aún no se había cargado. Para tenerlo en papel, imprima otra vez.',
  noSources: 'Las fuentes aún no se habían cargado.',
};
