import type { ShortcutWords } from '../parts/shortcuts.ts';

export const shortcutsEs: ShortcutWords = {
  title: 'Teclas',
  use: 'Usar teclas sueltas',
  hint: 'Desactívelas si estorban, por ejemplo cuando habla con su dispositivo.',
  keys: {
    search: 'Buscar',
    previous: 'Paso anterior',
    next: 'Paso siguiente',
    left: 'Lado izquierdo',
    right: 'Lado derecho',
    map: 'Mapa plano o cuerpo en 3D',
    help: 'Ayuda',
    turn: 'Girar el cuerpo, o mover el mapa',
    closer: 'Más cerca',
    farther: 'Más lejos',
  },
};
