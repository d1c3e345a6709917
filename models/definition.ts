import { z } from 'zod';
import type { Tissue } from '../src/domain/model-index.ts';
import type { Mesh } from './geometry/mesh.ts';
import type { Fineness } from './geometry/solid/polygonize.ts';
import type { Box3, Sdf } from './geometry/solid/sdf.ts';

/** What every structure of the model says of itself, whatever its shape. */
export interface StructureInfo {
  /** kebab-case, unique in the model, the same for both sides. */
  id: string;
  /** Terminologia Anatomica: Latin and English term. */
  name: { latin: string; english: string };
  /**
   * FMA numbers. Paired structures are modelled on the right and mirrored when loaded; `midline` stands for what has no
   * mirror image (the lungs too, which differ). Null: another structure carries the number already.
   */
  fma: { right: number; left: number } | { midline: number | null };
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

const millimetres = z.number().finite().min(-1000).max(2000);
const point = z.tuple([millimetres, millimetres, millimetres]);
const axis = z
  .tuple([z.number(), z.number(), z.number()])
  .refine((a) => Math.abs(Math.hypot(...a) - 1) < 0.05, 'must be a unit vector');

/** One cross-section of a muscle: see `loft.ts` for the formula. Millimetres, body frame, right side. */
const stationSchema = z.strictObject({
  centre: point,
  width: z.number().positive().max(400),
  thickness: z.number().positive().max(120),
  bend: z.number().min(-120).max(120).default(0),
  widthAxis: axis,
  thicknessAxis: axis,
});

/** One line of a sheet: up to five points from edge to edge on the mid-surface, each with its thickness. */
const sheetLineSchema = z
  .strictObject({
    points: z.array(point).min(3).max(5),
    thickness: z.array(z.number().positive().max(60)).min(3).max(5),
  })
  .refine((l) => l.points.length === l.thickness.length, {
    message: 'needs one thickness per point',
    path: ['thickness'],
  });

/**
 * Where the fibres run, when that is not the direction of the stations: lines from the origin (first)
 * over any waypoints to the insertion (last), each sampled from edge to edge at the same number of points.
 */
const fibresSchema = z
  .array(z.array(point).min(2).max(6))
  .min(2)
  .max(6)
  .refine(
    (lines) => lines.every((l) => l.length === lines[0]!.length),
    'every line needs the same number of points',
  );

const slipsSchema = z
  .array(z.tuple([z.number().min(0).max(1), z.number().min(0).max(0.9)]))
  .min(3)
  .max(21)
  .refine(
    (all) => all[0]![0] === 0 && all.at(-1)![0] === 1 && all.every(([u], i) => i === 0 || u > all[i - 1]![0]),
    'must run from u = 0 to u = 1',
  );

/** Share of the length (0..0.6) that is tendon at the origin and at the insertion. */
const tendon = z.tuple([z.number().min(0).max(0.6), z.number().min(0).max(0.6)]).default([0.05, 0.05]);

const partSchema = z.discriminatedUnion('form', [
  z.strictObject({
    form: z.literal('loft'),
    name: z.string().optional(),
    /** Origin first, insertion last. */
    stations: z.array(stationSchema).min(3).max(10),
    tendon,
    fibres: fibresSchema.optional(),
  }),
  z.strictObject({
    form: z.literal('sheet'),
    name: z.string().optional(),
    /** Origin line first, insertion line last. */
    lines: z.array(sheetLineSchema).min(3).max(6),
    tendon,
    fibres: fibresSchema.optional(),
    /** Tips and notches of the slips that it arises by, in turn from edge to edge (u = 0..1): see `sheet-outline.ts`. */
    slips: slipsSchema.optional(),
    /** Radius of the round corners at the origin and at the insertion, mm. */
    corners: z.tuple([z.number().min(0).max(60), z.number().min(0).max(60)]).optional(),
    /** Soft rises over what lies beneath: middle, how far it rises there, and radius, mm. */
    swellings: z
      .array(z.strictObject({ at: point, by: point, radius: z.number().positive().max(80) }))
      .max(8)
      .optional(),
  }),
]);

/** A muscle, as its JSON file in `models/muscles/` says it. */
export const muscleSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  name: z.strictObject({ latin: z.string(), english: z.string() }),
  fma: z.union([
    z.strictObject({ right: z.int().positive(), left: z.int().positive() }),
    z.strictObject({ midline: z.int().positive() }),
  ]),
  /**
   * The anatomical whole (Latin) that it is one part of, where that whole has one FMA number and the model several
   * parts: all parts of it name it and carry its number.
   */
  whole: z.string().min(8).optional(),
  tissue: z.enum(['muscle', 'tendon']).default('muscle'),
  regions: z.array(z.enum(['head', 'neck', 'low-back', 'shoulder', 'trunk', 'hip'])).min(1),
  layer: z.enum(['superficial', 'intermediate', 'deep']),
  /** Ids of the bones (or muscles, for aponeuroses) that it is attached to. */
  attachments: z.strictObject({ origin: z.array(z.string()).min(1), insertion: z.array(z.string()).min(1) }),
  /** Where the figures come from. */
  source: z.string().min(8),
  parts: z.array(partSchema).min(1).max(14),
});

export type Station = z.infer<typeof stationSchema>;
export type SheetLine = z.infer<typeof sheetLineSchema>;
export type MusclePart = z.infer<typeof partSchema>;
export type MuscleDefinition = z.infer<typeof muscleSchema>;
