import type { Posture } from '../../../models/rig/postures.ts';
import { posePositions } from '../../../src/core/rig/deform.ts';
import { stretches } from '../../../src/core/rig/lengths.ts';
import { WHOLE } from '../../../src/core/rig/limbs/limb-follow.ts';
import { wholeTransforms } from '../../../src/core/rig/limbs/limb-transforms.ts';
import { type RiggedStructure, volumeRatio } from '../../models/posed-model.ts';
import { type EndVertex, endsOff, endVertices } from './ends.ts';
import type { Figure } from './figure.ts';
import { Folds } from './folds.ts';
import { type OuterVertex, outerVertices, standingOut } from './through.ts';
import { turnedTriangles } from './turned.ts';
import type { Shape } from './whole-skin.ts';

/**
 * What is measured: triangles of a muscle turned over (how many), its ends off their bones (mm), its volume gained or lost
 * (%), a muscle or bone out of the skin (mm), the skin turned over (%), and how deep it lies in itself (mm).
 */
export const KINDS = ['turned', 'ends', 'volume', 'through', 'skin turned', 'fold'] as const;
export type Kind = (typeof KINDS)[number];

/** One figure of one posture; `of` is the structure or the joint. */
export interface Measured {
  kind: Kind;
  posture: string;
  of: string;
  value: number;
  shape?: Shape;
}

const SHAPES: readonly Shape[] = ['male', 'female'];

/** Measures a figure in any posture; what can be worked out beforehand is. */
export class Sweep {
  private readonly parts: readonly {
    part: RiggedStructure;
    ends: readonly EndVertex[];
    outer: Readonly<Record<Shape, readonly OuterVertex[]>>;
  }[];
  private readonly folds: Readonly<Record<Shape, Folds>>;

  constructor(private readonly figure: Figure) {
    const { rig, skins, muscles, bones } = figure;
    for (const shape of SHAPES) skins[shape].pose(wholeTransforms(rig, {}), {});
    this.folds = { male: new Folds(rig, skins.male), female: new Folds(rig, skins.female) };
    this.parts = [...muscles, ...bones].map((part) => ({
      part,
      ends: endVertices(part, bones),
      outer: { male: outerVertices(part, skins.male), female: outerVertices(part, skins.female) },
    }));
  }

  /** All figures of a posture that are not as at rest. */
  measure([posture, pose]: Posture): Measured[] {
    const { rig, index, skins } = this.figure;
    const found: Measured[] = [];
    const note = (kind: Kind, of: string, value: number, shape?: Shape): void => {
      if (value !== 0) found.push({ kind, posture, of, value, ...(shape ? { shape } : {}) });
    };
    const transforms = wholeTransforms(rig, pose);
    const all = stretches(rig, index, transforms, WHOLE);
    for (const shape of SHAPES) {
      skins[shape].pose(transforms, pose);
      note(
        'skin turned',
        'skin',
        turnedTriangles(skins[shape], skins[shape].positions, transforms).share * 100,
        shape,
      );
      for (const { joint, depth } of this.folds[shape].measure()) note('fold', joint, depth * 1000, shape);
    }
    for (const { part, ends, outer } of this.parts) {
      const { id } = part.entry;
      const stretch = all.get(id);
      const positions = posePositions(part.mesh, part.skinning, transforms, stretch?.right.swell ?? 0);
      if (stretch) {
        note('turned', id, turnedTriangles(part, positions, transforms).triangles.length);
        note('volume', id, Math.abs(volumeRatio({ part, positions, stretch }) - 1) * 100);
        note('ends', id, endsOff(ends, positions, transforms) * 1000);
      }
      for (const shape of SHAPES)
        note('through', id, standingOut(positions, outer[shape], skins[shape]).out * 1000, shape);
    }
    return found;
  }
}
