import { z } from 'zod';
import { LAYERS } from '../src/core/ids.ts';
import type { Tissue } from '../src/core/model/model-index.ts';
import type { Mesh } from './geometry/mesh.ts';
import type { Fineness } from './geometry/solid/polygonize.ts';
import type { Box3, Sdf } from './geometry/solid/sdf.ts';
import { partSchema } from './geometry/station.ts';

/** What every structure of the model says of itself, whatever its shape. */
export interface StructureInfo {
  /** kebab-case, unique in the model, the same for both sides. */
  id: string;
  /** Terminologia Anatomica: Latin and English term. */
  name: { latin: string; english: string };
  /**
   * FMA numbers. Paired structures are modelled on the right and mirrored when loaded; `midline` stands for what has no
   * mirror image (the lungs too, which differ). Null: another structure carries the number already, or it is not known.
   */
  fma: { right: number | null; left: number | null } | { midline: number | null };
}

/** A solid given by its signed distance (mm, body frame, right side or midline). */
export interface SolidDefinition extends StructureInfo {
  tissue: Tissue;
  /** `import.meta.url` of the file that defines it: the build remeshes it when that file or its imports change. */
  file: string;
  solid: { sdf: Sdf; bounds: Box3; fineness: Fineness };
}

/** A shape swept along stations (ribs, clavicle, vessels, nerves). */
export interface SweptDefinition extends StructureInfo {
  tissue: Tissue;
  file: string;
  mesh: () => Mesh;
}

export type BoneDefinition = SolidDefinition | SweptDefinition;

/** A muscle, as its JSON file in `models/muscles/` says it. */
export const muscleSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  name: z.strictObject({ latin: z.string(), english: z.string() }),
  fma: z.union([
    z.strictObject({ right: z.int().positive().nullable(), left: z.int().positive().nullable() }),
    z.strictObject({ midline: z.int().positive() }),
  ]),
  /**
   * The anatomical whole (Latin) that it is one part of, where that whole has one FMA number and the model several
   * parts: all parts of it name it and carry its number.
   */
  whole: z.string().min(8).optional(),
  /**
   * Of a muscle of a limb: the id of the same muscle as the body without limbs shows it, cut short, whose place it takes and
   * whose FMA number it carries too.
   */
  replaces: z.string().optional(),
  tissue: z.enum(['muscle', 'tendon']).default('muscle'),
  regions: z
    .array(
      z.enum([
        'head',
        'neck',
        'low-back',
        'shoulder',
        'trunk',
        'hip',
        'arm',
        'leg',
        'face',
        'throat',
        // The walls of chest, belly and pelvis, and what lies between them and the shoulder blade.
        'wall',
      ]),
    )
    .min(1),
  layer: z.enum(LAYERS),
  /** What lies over it all the same, though it is a bone, or a muscle of its layer: ids. Where it is shown these are drawn faintly. */
  under: z.array(z.string()).min(1).optional(),
  /** Ids of the bones (or muscles, for aponeuroses) that it is attached to. */
  attachments: z.strictObject({ origin: z.array(z.string()).min(1), insertion: z.array(z.string()).min(1) }),
  /** Where the figures come from. */
  source: z.string().min(8),
  parts: z.array(partSchema).min(1).max(14),
});

export type MuscleDefinition = z.infer<typeof muscleSchema>;
