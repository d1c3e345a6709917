import { z } from 'zod';

// What the parts of a muscle are given by, and what their meshes are made from.

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

/** One part of a muscle: a loft through stations, or a sheet through lines. */
export const partSchema = z.discriminatedUnion('form', [
  z.strictObject({
    form: z.literal('loft'),
    name: z.string().optional(),
    /** Origin first, insertion last. */
    stations: z.array(stationSchema).min(3).max(10),
    tendon,
    fibres: fibresSchema.optional(),
    /** Made of more sections, for what bends sharply within a few millimetres (round the eye and the mouth). */
    fine: z.literal(true).optional(),
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

export type Station = z.infer<typeof stationSchema>;
export type SheetLine = z.infer<typeof sheetLineSchema>;
export type MusclePart = z.infer<typeof partSchema>;
