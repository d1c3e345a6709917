import { useExplorer } from '../../state/hooks.ts';
import type { Messages } from '../../words/catalogue.ts';
import { messages } from '../../words/messages.ts';

/** The interface's words in the language of the view. */
export const useWords = (): Messages => messages(useExplorer((s) => s.view.language));
