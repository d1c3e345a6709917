import { hasSides } from '../../domain/exercise/symmetry.ts';
import type { PlanExercise } from '../../domain/plan/plan.ts';
import styles from './plan.module.css';
import { usePlanWords } from './use-plan-words.ts';

/** What can be chosen of each. */
const REPETITIONS = [1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20];
const HOLDS = [2, 3, 5, 10, 15, 20, 30, 45, 60];
const DAYS = [1, 2, 3, 4, 5, 6, 7];
const SIDES = ['right', 'left', 'both'] as const;
const VERSIONS = ['easier', 'harder'] as const;

interface Props {
  /** Of the exercise, for who hears the fields one by one. */
  name: string;
  chosen: PlanExercise;
  change: (to: PlanExercise) => void;
}

/** Side, version and dose of an exercise; what is not chosen is as the content says. */
export function DoseChoice({ name, chosen, change }: Props) {
  const words = usePlanWords();
  const { making } = words;
  const numbers = (list: readonly number[], word: (n: number) => string) =>
    list.map((n) => ({ value: n, label: word(n) }));
  return (
    <fieldset className={styles.dose} aria-label={name}>
      {hasSides(chosen.id) && (
        <Select
          label={making.side}
          value={chosen.side}
          options={SIDES.map((value) => ({ value, label: words.sides[value] }))}
          choose={(side) => change({ ...chosen, side })}
        />
      )}
      <Select
        label={making.version}
        value={chosen.version}
        options={VERSIONS.map((value) => ({ value, label: words.versions[value] }))}
        choose={(version) => change({ ...chosen, version })}
      />
      <Select
        label={making.repetitions}
        value={chosen.repetitions}
        options={numbers(REPETITIONS, making.times)}
        choose={(repetitions) => change({ ...chosen, repetitions })}
      />
      <Select
        label={making.hold}
        value={chosen.hold}
        options={numbers(HOLDS, making.seconds)}
        choose={(hold) => change({ ...chosen, hold })}
      />
      <Select
        label={making.days}
        value={chosen.daysPerWeek}
        options={numbers(DAYS, making.perWeek)}
        choose={(daysPerWeek) => change({ ...chosen, daysPerWeek })}
      />
    </fieldset>
  );
}

interface SelectProps<T extends string | number> {
  label: string;
  value: T | undefined;
  options: readonly { value: T; label: string }[];
  choose: (value: T | undefined) => void;
}

/** One of several, or as it is taught. A link may hold a number that is not offered here. */
function Select<T extends string | number>({ label, value, options, choose }: SelectProps<T>) {
  const { making } = usePlanWords();
  const all =
    value === undefined || options.some((o) => o.value === value)
      ? options
      : [...options, { value, label: String(value) }];
  return (
    <label className={styles.field}>
      <span>{label}</span>
      <select
        value={value ?? ''}
        onChange={(event) => choose(all.find((o) => String(o.value) === event.currentTarget.value)?.value)}
      >
        <option value="">{making.asTaught}</option>
        {all.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
