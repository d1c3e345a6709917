import type { Messages } from '../../i18n/catalogue.ts';
import { messages } from '../../i18n/messages.ts';
import { useExplorer } from '../../state/hooks.ts';

/** The interface's words in the language of the view. */
export const useWords = (): Messages => messages(useExplorer((s) => s.view.language));
