import { createStore } from 'zustand/vanilla';
import type { MuscleId, PointId } from '../../core/ids.ts';
import type { Anchor } from '../../core/model/model-index.ts';
import { without } from '../../core/without.ts';
import type { Tag } from '../../domain/labels/tag.ts';
import type { Ink } from '../../domain/marks/ink.ts';
import type { Mark } from '../../domain/marks/mark.ts';
import type { MuscleSurface } from '../../domain/marks/muscle-surface.ts';
import type { ExplorerState } from '../place/explorer.ts';

/** What marks stand on: the surfaces of muscles, and the common sites on them. */
export interface MarkGround {
  surfaces: ReadonlyMap<MuscleId, MuscleSurface>;
  anchors: readonly Anchor[];
}

/** The marking hand: the marks themselves are in the address (`options.marks`). What marks comes later: `marker.ts`. */
export interface MarksState {
  /** The marks as the picture shows them. */
  tags: readonly Tag[];
  /** The mark that is worked on, counted from 0. */
  chosen: number | undefined;
  /** A tap was near to a common site: it is asked whether that was meant. The mark is there already, where it was tapped (`exact`). */
  offer: { point: PointId; site: Mark; exact: Mark; at: number } | undefined;
  /** What the last mark was to stand on could not be loaded: it was not made. */
  unmade: boolean;
  /** Where a tap met no muscle, in the window, CSS pixels; for as long as that is said. */
  missed: { x: number; y: number } | undefined;
  /** The next tap moves this mark there. */
  moving: number | undefined;
  /** What a finger, a pen or the mouse does over the picture: who points or draws marks nothing. */
  hand: 'mark' | 'point' | 'draw';
  /** What was drawn over the picture, by view. It goes when marking ends. */
  ink: Ink;
  ground: MarkGround;
  /** Where the body, and each face of the flat map, stand in the picture (`InkPlace`), as they tell while one marks. */
  pins: Readonly<Record<string, readonly number[]>>;
}

const IDLE = {
  tags: [],
  chosen: undefined,
  offer: undefined,
  unmade: false,
  missed: undefined,
  moving: undefined,
  hand: 'mark',
  ink: [],
} as const;

/** Makes the store of the marking hand. */
export function createMarks() {
  const marking = createStore<MarksState>(() => ({
    ...IDLE,
    ground: { surfaces: new Map(), anchors: [] },
    pins: {},
  }));

  /** Where nothing is marked any more, or a talk ends, what was chosen and drawn is forgotten. */
  function leaveMarks({ view }: ExplorerState, { view: before }: ExplorerState): void {
    const [now, then] = [view.options.card, before.options.card];
    if (isMarking(before) && !isMarking(view)) marking.setState(IDLE);
    // Marks that stay are still in the picture.
    else if (then && !now) marking.setState(without(IDLE, 'tags'));
    else if (now && !then) marking.setState(without(IDLE, 'tags', 'ink'));
  }

  return { marking, leaveMarks };
}

/** Whether one marks at a view: where that was asked for, and in a talk. */
const isMarking = ({ options }: ExplorerState['view']): boolean =>
  options.marks !== undefined || options.card !== undefined;
