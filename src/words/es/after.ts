import type { AfterWords } from '../parts/after.ts';

export const afterEs: AfterWords = {
  course: 'Los días y semanas siguientes',
  warning: 'Cuándo llamar',
  name: 'El tiempo después',
  picture:
    'Línea de tiempo: dormido en las primeras horas, dolorido desde unas 2 a 8 horas después, casi siempre 1 o 2 días, y sin dolor al día 3 o 4. El alivio puede durar de horas a semanas. Las visitas se separan unas semanas.',
  soreness: 'Dolorido',
  numb: 'Dormido',
  ease: 'Alivio, en algunos',
  gap: 'unas semanas',
  elsewhere:
    'En este sitio no se dibuja ninguna aguja. Si recibió una inyección aquí o en otro sitio, lo que sigue es para usted.',
  callClinic: (name) => `Si no es una emergencia, llame a ${name}:`,
};
