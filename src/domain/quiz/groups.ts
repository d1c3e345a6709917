import type { MuscleId } from '../../core/ids.ts';

/**
 * Groups of muscles that are learned together, as atlases put them: each muscle that the content tells of stands in one of them. By the
 * beginning of its id, so that parts of a muscle stay together.
 */
const GROUPS = {
  chewing: ['temporalis', 'masseter', 'medial-pterygoid', 'lateral-pterygoid'],
  scalp: ['frontalis', 'occipitalis'],
  'front-of-neck': ['sternocleidomastoid', 'scalenus'],
  suboccipital: ['rectus-capitis-posterior', 'obliquus-capitis'],
  'back-of-neck': ['splenius', 'semispinalis', 'multifidus-cervicis', 'longissimus-capitis'],
  trapezius: ['trapezius'],
  'shoulder-blade': [
    'rhomboid',
    'levator-scapulae',
    'infraspinatus',
    'supraspinatus',
    'serratus-posterior-superior',
  ],
  back: [
    'iliocostalis',
    'longissimus-thoracis',
    'multifidus-lumborum',
    'latissimus-dorsi',
    'serratus-posterior-inferior',
    'quadratus-lumborum',
  ],
  buttock: ['gluteus', 'piriformis', 'tensor-fasciae-latae'],
  'hip-and-belly': ['psoas-major', 'iliacus', 'rectus-abdominis', 'external-oblique'],
} as const;

export type MuscleGroup = keyof typeof GROUPS;
export const MUSCLE_GROUPS = Object.keys(GROUPS) as MuscleGroup[];

/** The group that a muscle belongs to. */
export const groupOf = (muscle: MuscleId): MuscleGroup | undefined =>
  MUSCLE_GROUPS.find((group) =>
    GROUPS[group].some((start) => muscle === start || muscle.startsWith(`${start}-`)),
  );

/** The word by which an address names what a lesson shows. */
const LESSON = 'lesson-';
export const lessonGroup = (lesson: string): string => `${LESSON}${lesson}`;
export const lessonOfGroup = (group: string | undefined): string | undefined =>
  group?.startsWith(LESSON) ? group.slice(LESSON.length) : undefined;
