import type { BandWords } from '../parts/band.ts';

export const bandEs: BandWords = {
  parts: {
    band: 'Banda tensa',
    knot: 'Nudo',
    relaxed: 'Haces relajados',
    ending: 'Punta del nervio',
    vessel: 'Vaso de sangre',
    squeezed: 'Vaso apretado',
    fibreKnot: 'Nudo en una fibra',
    relaxedFibre: 'Fibra relajada',
    short: 'Piezas cortas',
    stretched: 'Piezas estiradas',
    resting: 'Piezas en reposo',
  },
  loop: {
    ask: 'El nervio no para de pedir',
    short: 'Las piezas siguen cortas',
    squeeze: 'Vaso apretado',
    starve: 'Poco oxígeno',
    irritate: 'El sitio duele más',
  },
  idea: 'La idea principal, no probada',
  ideaShort: 'Idea no probada',
  move: 'Que se mueva',
  rest: 'Que descanse',
  moved: {
    tight: 'La parte sana tira. La banda tensa no la sigue.',
    relaxed: 'Todo el músculo tira, y todo se suelta de nuevo.',
  },
  tissue: { name: 'Mostrar', tight: 'Tenso', relaxed: 'Relajado' },
  captions: 'Lo que muestra la imagen',
  scale: 'Escala',
};
