import type { Language } from '../../core/ids.ts';
import type { ShortcutId } from '../../domain/view/shortcuts.ts';

/** Words of the single keys. */
export interface ShortcutWords {
  title: string;
  use: string;
  hint: string;
  keys: Record<ShortcutId, string>;
}

export const shortcuts: Record<Language, ShortcutWords> = {
  en: {
    title: 'Keys',
    use: 'Use single keys',
    hint: 'Switch this off if they get in the way, for example when you speak to your device.',
    keys: {
      search: 'Find',
      previous: 'Step back',
      next: 'Next step',
      left: 'Left side',
      right: 'Right side',
      map: 'Flat map or 3D body',
      help: 'Help',
      turn: 'Turn the body, or move the map',
      closer: 'Closer',
      farther: 'Farther',
    },
  },
  es: {
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
  },
};
