import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files of tests that take longest: begun late, one of them would go on alone while the other processors wait. */
const LONG = [
  ...['layout', 'steady', 'access', 'large-text', 'engines', 'journey', 'translated', 'trouble'],
  ...['whole-exercise', 'limbs', 'pain', 'story-walk', 'rig'],
];

const place = ({ moduleId }: TestSpecification): number => {
  const at = LONG.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
  return at < 0 ? LONG.length : at;
};

/** Runs the long files first, then the others in the order that they have by themselves. */
export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).sort((a, b) => place(a) - place(b));
  }
}
