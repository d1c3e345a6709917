import type { Language } from '../../core/ids.ts';

/** Words that lead to the help page, and of the first minute: how to turn the body. */
export interface HelpWords {
  open: string;
  title: string;
  hint: {
    touch: string;
    mouse: string;
    /** Where the picture is the flat map. */
    flat: string;
    dismiss: string;
    more: string;
  };
}

export const help: Record<Language, HelpWords> = {
  en: {
    hint: {
      touch: 'Drag to turn. Spread two fingers to come closer. Tap to choose.',
      mouse: 'Drag to turn. Scroll to come closer. Click to choose.',
      flat: 'Tap to choose. Spread two fingers or scroll to come closer. Drag to move the map.',
      dismiss: 'Got it',
      more: 'More help',
    },
    open: 'Help',
    title: 'How to use the body',
  },
  es: {
    hint: {
      touch: 'Arrastre para girar. Separe dos dedos para acercarse. Toque para elegir.',
      mouse: 'Arrastre para girar. Use la rueda para acercarse. Haga clic para elegir.',
      flat: 'Toque para elegir. Separe dos dedos o use la rueda para acercarse. Arrastre para mover el mapa.',
      dismiss: 'Entendido',
      more: 'Más ayuda',
    },
    open: 'Ayuda',
    title: 'Cómo usar el cuerpo',
  },
};
