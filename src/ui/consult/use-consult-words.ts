import { useExplorer } from '../../state/hooks.ts';
import { consultWords } from '../../words/later/consult.ts';

/** The words of the consult's pages, in the language that is shown. */
export const useConsultWords = () => consultWords[useExplorer((s) => s.view.language)];
