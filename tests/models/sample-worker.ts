import { answer } from '../../models/build/steps/answer.ts';

export interface Task {
  name: string;
  /** Counts the tasks that have been begun; shared by all workers. */
  begun: Int32Array;
}

/** A worker for the tests of the pool: does what the name of its task says, and counts the tasks that it has begun. */
answer(async ({ name, begun }: Task) => {
  Atomics.add(begun, 0, 1);
  if (name === 'throws') throw new Error('it would not');
  if (name === 'ends') process.exit(3);
  if (name === 'dies')
    setTimeout(() => {
      throw new Error('out of turn');
    });
  if (name === 'answers with what cannot be sent') return () => undefined;
  await new Promise((done) => setTimeout(done, name === 'quick' ? 0 : 100));
  return name.toUpperCase();
});
