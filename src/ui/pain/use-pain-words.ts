import { useMemo } from 'react';
import { useExplorer } from '../../state/hooks.ts';
import { painPageWords } from '../../words/later/pain.ts';
import { useWords } from '../parts/use-words.ts';
import type { PaintingWords } from './painting-words.ts';

/** The words of painting, in the chosen language; the names of limbs' parts are among those of every page. */
export function usePainWords(): PaintingWords {
  const language = useExplorer((s) => s.view.language);
  const { limbs } = useWords().pain;
  return useMemo(() => ({ ...painPageWords[language], limbs }), [language, limbs]);
}
