/** The word by which an address names what a lesson shows. */
const LESSON = 'lesson-';
export const lessonGroup = (lesson: string): string => `${LESSON}${lesson}`;
export const lessonOfGroup = (group: string | undefined): string | undefined =>
  group?.startsWith(LESSON) ? group.slice(LESSON.length) : undefined;
