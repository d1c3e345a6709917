import { z } from 'zod';
import { type AreaId, asId, REGIONS } from '../../src/core/ids.ts';
import { idSchema } from './evidence.ts';

/** `content/facts/areas.json`: the areas of skin that pain is painted on and that patterns name. */

/** Parts of the body, as a person who looks for a place to name would group them, from the top down. */
const BODY_PARTS = [
  'face',
  'head',
  'neck',
  'shoulder',
  'front',
  'upper-back',
  'low-back',
  'buttock',
  'leg',
] as const;

export const areasSchema = z
  .array(
    z.strictObject({
      /** The id of its volumes in `models/areas.json`. */
      id: idSchema.transform(asId<AreaId>),
      part: z.enum(BODY_PARTS),
      /** Regions whose warning signs concern pain here. */
      regions: z.array(z.enum(REGIONS)).min(1),
      /** One area across the middle of the body, without a left and a right. */
      midline: z.literal(true).optional(),
      /** Of the regions' warning signs, those that concern pain just here most: shown before the others. */
      redFlags: z.array(idSchema).min(1, 'is empty'),
    }),
  )
  .min(1);
