import type { Language } from '../../core/ids.ts';
import type { SkinTone } from '../../state/kept/saved-settings.ts';

/** Words of how all of the page looks. */
export interface DisplayWords {
  open: string;
  theme: string;
  themes: Record<'auto' | 'light' | 'dark' | 'contrast', string>;
  textSize: string;
  textSizes: Record<'1' | '1.25' | '1.5', string>;
  skin: string;
  skins: Record<SkinTone, string>;
  calm: string;
  calmOn: string;
  calmOff: string;
  calmHint: string;
}

export const display: Record<Language, DisplayWords> = {
  en: {
    open: 'Display',
    theme: 'Colors',
    themes: { auto: 'As on this device', light: 'Light', dark: 'Dark', contrast: 'High contrast' },
    textSize: 'Text size',
    textSizes: { '1': 'Normal', '1.25': 'Large', '1.5': 'Largest' },
    skin: 'Skin tone',
    skins: { neutral: 'Neutral', light: 'Lighter', medium: 'Medium', dark: 'Darker' },
    calm: 'Calm mode',
    calmOn: 'On',
    calmOff: 'Off',
    calmHint: 'No needle is shown, and the pictures stay gentle.',
  },
  es: {
    open: 'Pantalla',
    theme: 'Colores',
    themes: {
      auto: 'Como en este dispositivo',
      light: 'Claros',
      dark: 'Oscuros',
      contrast: 'Alto contraste',
    },
    textSize: 'Tamaño del texto',
    textSizes: { '1': 'Normal', '1.25': 'Grande', '1.5': 'Muy grande' },
    skin: 'Tono de piel',
    skins: { neutral: 'Neutro', light: 'Más claro', medium: 'Medio', dark: 'Más oscuro' },
    calm: 'Modo tranquilo',
    calmOn: 'Sí',
    calmOff: 'No',
    calmHint: 'No se muestra ninguna aguja y las imágenes son suaves.',
  },
};
