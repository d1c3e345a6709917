import type { DisplayWords } from '../parts/display.ts';

export const displayEs: DisplayWords = {
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
};
