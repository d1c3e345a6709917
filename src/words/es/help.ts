import type { HelpWords } from '../parts/help.ts';

export const helpEs: HelpWords = {
  hint: {
    touch: 'Arrastre para girar. Separe dos dedos para acercarse. Toque para elegir.',
    mouse: 'Arrastre para girar. Use la rueda para acercarse. Haga clic para elegir.',
    flat: 'Toque para elegir. Separe dos dedos o use la rueda para acercarse. Arrastre para mover el mapa.',
    dismiss: 'Entendido',
    more: 'Más ayuda',
  },
  open: 'Ayuda',
  title: 'Cómo usar el cuerpo',
};
