import { useEffect, useState } from 'react';
import type { NameSize } from '../../domain/labels/name-box.ts';
import type { Tag } from '../../domain/labels/tag.ts';
import { useExplorer, useSettings } from '../../state/hooks.ts';

/** How the style sheet writes the names of a kind; lengths are shares of the size of letters, or CSS pixels. */
interface Written {
  bold?: true;
  line: number;
  padding: number;
  border?: number;
  beside: number;
}

const PLAIN: Written = { line: 1.5, padding: 0.6, beside: 20 };
const KINDS: Partial<Record<Tag['kind'], Written>> = {
  muscle: { line: 1.35, padding: 0.45, beside: 10 },
  action: { ...PLAIN, bold: true },
  role: { ...PLAIN, bold: true },
  layer: { ...PLAIN, line: 1.35 },
  near: { ...PLAIN, bold: true, line: 1.35, border: 4 },
};
/** Over and under the lines, a share of the size of letters. */
const RISE = 0.1;

interface NameSizes {
  of: (kind: Tag['kind'], text: string, element: Element) => NameSize | undefined;
  forget: () => void;
}

/** Measures names by their font alone: to measure what is written would make the browser lay out the page. */
function createNameSizes(): NameSizes {
  const pen = document.createElement('canvas').getContext('2d');
  const known = new Map<string, NameSize>();
  let font: { family: string; pixels: number } | undefined;
  return {
    of: (kind, text, element) => {
      const key = `${kind} ${text}`;
      const before = known.get(key);
      if (before || !pen) return before;
      if (!font) {
        const { fontFamily, fontSize } = getComputedStyle(element);
        font = { family: fontFamily, pixels: Number.parseFloat(fontSize) };
      }
      const { family, pixels } = font;
      const { bold, line, padding, border = 0, beside } = KINDS[kind] ?? PLAIN;
      pen.font = `${bold ? 700 : 400} ${pixels}px ${family}`;
      const size: NameSize = {
        words: text.split(/\s+/).map((word) => pen.measureText(word).width),
        space: pen.measureText(' ').width,
        line: line * pixels,
        // A pixel more, for what browsers round.
        wider: 2 * padding * pixels + border + 1,
        higher: 2 * RISE * pixels,
        beside,
      };
      known.set(key, size);
      return size;
    },
    forget: () => {
      font = undefined;
      known.clear();
    },
  };
}

/** How wide names are written; forgotten where the letters change. */
export function useNameSizes(width: number): NameSizes {
  const [sizes] = useState(createNameSizes);
  const scale = useSettings((s) => s.textSize);
  const presented = useExplorer((s) => s.view.options.present);
  // Wide windows and lessons that are presented have larger letters, too.
  // biome-ignore lint/correctness/useExhaustiveDependencies: these are what changes the letters
  useEffect(() => sizes.forget(), [sizes, scale, presented, width]);
  useEffect(() => {
    document.fonts.addEventListener('loadingdone', sizes.forget);
    return () => document.fonts.removeEventListener('loadingdone', sizes.forget);
  }, [sizes]);
  return sizes;
}
