import type { BandStage } from '../../core/ids.ts';
import type { Anchor } from '../../core/model/model-index.ts';
import type { Tag } from '../labels/tag.ts';
import type { Options } from '../view/options.ts';
import { LEVEL_OF, microScale } from './scales.ts';
import { onGlass, placeInSight, RING, ringAngle } from './sight.ts';
import { LOOP_STEPS, type LoopStep, TRAVEL } from './story.ts';

/** What can be named inside the muscle. */
type InsidePart =
  | 'band'
  | 'knot'
  | 'relaxed'
  | 'ending'
  | 'vessel'
  | 'squeezed'
  | 'fibreKnot'
  | 'relaxedFibre'
  | 'short'
  | 'stretched'
  | 'resting';

export interface BandNames {
  parts: Record<InsidePart, string>;
  loop: Record<LoopStep, string>;
  /** Says in the picture that the loop is a hypothesis. */
  idea: string;
  /** The same between the buttons of a small picture. */
  ideaShort: string;
}

/** A name, and where it stands from the point: along the fibres and across; metres in bundles, else micrometres. */
type Place = readonly [part: InsidePart, along: number, across: number];

const TIGHT: Readonly<Record<Exclude<BandStage, 'loop'>, readonly Place[]>> = {
  bundle: [
    ['knot', 0, 0],
    ['band', 0.013, 0],
    ['relaxed', -0.005, 0.0105],
  ],
  fibre: [
    ['ending', -8, -4],
    ['fibreKnot', 70, 52],
    ['squeezed', 24, 24],
    ['relaxedFibre', -105, 128],
  ],
  sarcomere: [
    ['short', 0, 0],
    ['stretched', 4.3, 0],
    ['resting', -1.5, -3.9],
  ],
};

const RELAXED: typeof TIGHT = {
  bundle: [['relaxed', 0, 0]],
  fibre: [
    ['ending', -8, -4],
    ['vessel', 60, 24],
    ['relaxedFibre', -105, 128],
  ],
  sarcomere: [['resting', 0, 0]],
};

/** When the names of a stage come: the bundle's once the way through skin and fascia is open. */
const NAMED: Readonly<Record<BandStage, number>> = {
  bundle: 0.4,
  fibre: TRAVEL,
  sarcomere: TRAVEL,
  loop: 0.15,
};

/** What is named inside the muscle at a stage of the tight band. */
export function bandTags(
  stage: BandStage,
  tissue: Options['tissue'],
  anchor: Anchor,
  words: BandNames,
): Tag[] {
  if (stage === 'loop') return loopTags(anchor, words);
  const scale = stage === 'bundle' ? 1 : microScale(LEVEL_OF[stage]);
  return (tissue ? RELAXED : TIGHT)[stage].map(([part, along, across]) => ({
    key: part,
    kind: 'part',
    at: placeInSight(anchor, along * scale, across * scale),
    text: words.parts[part],
    from: NAMED[stage],
  }));
}

/** How far over the middle of the picture it is said that the loop is an idea, metres. */
const ABOVE = 0.0285;

/** The steps of the loop on their ring, and over it that it is an idea. */
function loopTags(anchor: Anchor, words: BandNames): Tag[] {
  const steps = LOOP_STEPS.map((step, i): Tag => {
    const angle = ringAngle(i, LOOP_STEPS.length);
    return {
      key: step,
      kind: 'loop',
      at: onGlass(anchor, Math.cos(angle) * RING, Math.sin(angle) * RING),
      text: words.loop[step],
      from: NAMED.loop,
      number: i + 1,
    };
  });
  const [text, short] = [words.idea, words.ideaShort];
  return [...steps, { key: 'idea', kind: 'note', at: onGlass(anchor, 0, ABOVE), text, short, from: 0 }];
}
