import { expect, it } from 'vitest';
import { hidesLine } from '../../../src/domain/script/more-below.ts';

const room = { clientHeight: 200, scrollTop: 0, foot: 12, line: 24 };

it.each([
  ['all of it is seen', 200, 0, false],
  ['only some of the room below the last line is hidden', 208, 0, false],
  ['the last line is cut at its foot', 218, 0, false],
  ['the last line cannot be read', 230, 0, true],
  ['several lines are hidden', 300, 0, true],
  ['the last line has come into sight', 300, 92, false],
])(
  'the words of a card go on below only where a line of them is hidden: %s',
  (_, scrollHeight, scrollTop, more) => {
    expect(hidesLine({ ...room, scrollHeight, scrollTop })).toBe(more);
  },
);
