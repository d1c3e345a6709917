import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readTree, targetOf } from '../../tools/import-graph.ts';

const tree = readTree(fileURLToPath(new URL('../../..', import.meta.url)), ['src']);
/** What brings it. */
const AHEAD = ['src/ui/script/use-bring-talk.ts', 'src/scene/marks/talk-parts.ts'];
/** Where talk and plan begin: what these show at once, and what comes for it later. */
const ROOTS = ['src/ui/script/script-page.tsx', 'src/ui/plan/plan-page.tsx', 'src/scene/viewport.tsx'];
/** What no talk shows: painting, and questions of practice. */
const ELSEWHERE = [
  'src/scene/pain/painting.tsx',
  'src/scene/pain/paint-layer.tsx',
  'src/scene/quiz/quiz-taps.tsx',
];

/** What a text imports: at once (types left out), and later. */
function imports(file: string, later: boolean): string[] {
  const text = (tree.get(file) ?? '').replaceAll(/typeof import\('[^']+'\)/g, '');
  const pattern = later ? /[^f] import\('([^']+)'\)/g : /^(?:import|export) (?!type )[^;]*?'(\.[^']+)'/gms;
  return [...text.matchAll(pattern)].map(([, path]) => targetOf(file, path!)).filter((to) => tree.has(to));
}

/** All that these files show, with what comes later: its files. */
function laterOf(roots: readonly string[]): string[] {
  const seen = new Set<string>();
  const late = new Set<string>();
  const open = [...roots];
  for (let file = open.pop(); file; file = open.pop()) {
    // What brings ahead asks for nothing of its own.
    if (seen.has(file) || [...ELSEWHERE, ...AHEAD].includes(file)) continue;
    seen.add(file);
    const parts = imports(file, true);
    for (const part of parts) late.add(part);
    open.push(...imports(file, false), ...parts);
  }
  return [...late].filter((file) => !ELSEWHERE.includes(file));
}

it('brings every part of the talk, its plan and its picture before the connection may go', () => {
  const needed = laterOf(ROOTS);
  // It does find parts.
  expect(needed.length).toBeGreaterThan(10);
  // The map and the words of a language are brought by what loads them; what brings the rest is itself there with the first card.
  const brought = [
    ...AHEAD.flatMap((file) => imports(file, true)),
    ...['src/ui/map/body-map.tsx', 'src/words/es.ts', 'src/scene/marks/own-marks.tsx'],
    ...imports('src/scene/marks/own-marks.tsx', false),
  ];
  expect(needed.filter((file) => !brought.includes(file))).toEqual([]);
});
