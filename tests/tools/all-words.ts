import { LANGUAGES } from '../../src/core/ids.ts';
import { loadMessages } from '../../src/words/messages.ts';

// A page loads the language that it shows; a test may ask for any.
await Promise.all(LANGUAGES.map(loadMessages));
