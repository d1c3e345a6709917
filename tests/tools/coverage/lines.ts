import { SourceMap, type SourceMapPayload } from 'node:module';

/** Lines of a source file that some code came from, by their number from 1, and whether any of it was run. */
export type Lines = Record<number, boolean>;

/** What was run of a script: V8 gives the whole function first, then what in it was run another number of times. */
interface Ran {
  functions: readonly {
    ranges: readonly { startOffset: number; endOffset: number; count: number }[];
  }[];
}

/** What the tools put around a module; not a line that anybody wrote to be run. */
const FRAME = /^\s*(?:const __vi_import|Object\.defineProperty\(__vi_export|import |export \{|\/\/# |$)/;

/** Which characters of a script were run. */
function ranAt(length: number, { functions }: Ran): boolean[] {
  const ran = new Array<boolean>(length).fill(true);
  // The wider range first, so that the narrower one has the last word.
  const ranges = functions.flatMap((f) => f.ranges);
  for (const { startOffset, endOffset, count } of ranges.sort(
    (a, b) => b.endOffset - b.startOffset - (a.endOffset - a.startOffset),
  ))
    ran.fill(count > 0, startOffset, endOffset);
  return ran;
}

/** The lines of the source that a script was made from, by its source map. */
export function linesOf(script: string, map: SourceMapPayload, ran: Ran): Lines {
  const source = new SourceMap(map);
  const hits = ranAt(script.length, ran);
  const lines: Lines = {};
  let offset = 0;
  script.split('\n').forEach((text, row) => {
    if (!FRAME.test(text))
      for (let column = text.search(/\S/); column < text.length; column++) {
        const entry = source.findEntry(row, column);
        if (!('originalLine' in entry) || !/\w/.test(text[column]!)) continue;
        const line = entry.originalLine + 1;
        lines[line] = lines[line] || hits[offset + column]!;
      }
    offset += text.length + 1;
  });
  return lines;
}

/** The same lines after another run. */
export const addLines = (before: Lines, more: Lines): Lines => {
  const sum = { ...before };
  for (const [line, ran] of Object.entries(more)) sum[Number(line)] = sum[Number(line)] || ran;
  return sum;
};

/** A function that is the whole script, and was never called. */
export const unrun = (script: string): Ran => ({
  functions: [{ ranges: [{ startOffset: 0, endOffset: script.length, count: 0 }] }],
});
