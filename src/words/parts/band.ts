import type { Language } from '../../core/ids.ts';
import type { BandNames } from '../../domain/band/band-tags.ts';

/** Words of the way into the muscle: names in the picture and controls beside it. */
export interface BandWords extends BandNames {
  move: string;
  /** Without motion: shows the healthy muscle at rest again. */
  rest: string;
  /** Said while the healthy muscle is contracted; beside the band, and without one. */
  moved: { tight: string; relaxed: string };
  tissue: { name: string; tight: string; relaxed: string };
  captions: string;
  scale: string;
}

export const band: Record<Language, BandWords> = {
  en: {
    parts: {
      band: 'Tight band',
      knot: 'Knot',
      relaxed: 'Relaxed bundles',
      ending: 'Nerve ending',
      vessel: 'Blood vessel',
      squeezed: 'Squeezed vessel',
      fibreKnot: 'Knot in a fiber',
      relaxedFibre: 'Relaxed fiber',
      short: 'Short units',
      stretched: 'Stretched units',
      resting: 'Units at rest',
    },
    loop: {
      ask: 'Nerve keeps asking',
      short: 'Units stay short',
      squeeze: 'Blood vessel squeezed',
      starve: 'Too little oxygen',
      irritate: 'The spot gets sore',
    },
    idea: 'The leading idea, not proven',
    ideaShort: 'Idea, not proven',
    move: 'Make it move',
    rest: 'Let it rest',
    moved: {
      tight: 'The healthy part pulls. The tight band does not follow.',
      relaxed: 'All of the muscle pulls, and all of it lets go again.',
    },
    tissue: { name: 'Show', tight: 'Tight', relaxed: 'Relaxed' },
    captions: 'What the picture shows',
    scale: 'Scale',
  },
  es: {
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
  },
};
