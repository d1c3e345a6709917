import { expect, it } from 'vitest';
import { messages } from '../../src/words/messages.ts';
import { readIndex } from '../tools/read-index.ts';

it.each(['en', 'es'] as const)(
  'every file of the model has a name in %s, for when it is missing',
  (language) => {
    const files = readIndex().files.map(({ name }) => name);
    const parts = files.filter((name) => name.endsWith('.glb') && !name.startsWith('skin'));
    for (const file of parts)
      expect(messages(language).picture.parts[file.replace('.glb', '')], file).toBeTruthy();
  },
);
