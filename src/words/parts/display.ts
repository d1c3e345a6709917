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
