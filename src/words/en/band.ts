import type { BandWords } from '../parts/band.ts';

export const bandEn: BandWords = {
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
};
