import { useExplorer } from '../../state/hooks.ts';
import type { Messages } from '../../words/catalogue.ts';
import { messages } from '../../words/messages.ts';

/** The interface's words in the language of the view, as soon as its text is there. */
export const useWords = (): Messages => useExplorer((s) => messages(s.view.language));
