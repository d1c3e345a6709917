import type { BodyPart, ContentBundle, SkinAreaContent } from '../../core/content/bundle.ts';
import type { RegionId } from '../../core/ids.ts';

/** What is brought near to be painted on: a region, or the upper back, which is none. */
interface TrunkPart {
  part: RegionId | 'upper-back';
  areas: readonly SkinAreaContent[];
}

/** Parts that belong to a region and are not what its name says: who asks for the low back is not shown the belly. */
const FAR: readonly BodyPart[] = ['front', 'leg'];

/** The parts of head and trunk that one may look at from near, each with the areas that are then in the picture. */
export const trunkParts = ({
  regions,
  skinAreas,
}: Pick<ContentBundle, 'regions' | 'skinAreas'>): readonly TrunkPart[] => [
  ...regions.map(({ id }) => ({
    part: id,
    areas: skinAreas.filter((area) => area.regions.includes(id) && !FAR.includes(area.part)),
  })),
  { part: 'upper-back', areas: skinAreas.filter(({ part }) => part === 'upper-back') },
];
