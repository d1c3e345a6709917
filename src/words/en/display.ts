import type { DisplayWords } from '../parts/display.ts';

export const displayEn: DisplayWords = {
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
};
