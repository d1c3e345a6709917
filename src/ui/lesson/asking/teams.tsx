import { useState } from 'react';
import { useExplorer } from '../../../state/hooks.ts';
import { changeTeams, showTeams, useTeams } from '../../../state/lesson-stores.ts';
import { askingWords } from '../../../words/later/lesson/asking.ts';
import styles from './asking.module.css';

/** Shows the points of the teams, here and in the second window, or puts them away. */
export function TeamsKey({ look }: { look?: string | undefined }) {
  const words = askingWords[useExplorer((s) => s.view.language)];
  const teams = useTeams();
  return (
    <button
      type="button"
      className={look}
      aria-pressed={teams !== undefined}
      title={words.teamsHint}
      data-lesson="teams"
      onClick={() => showTeams(!teams)}
    >
      {words.teams}
    </button>
  );
}

/** The points of the teams while they are shown, in one row, for who teaches: they last as long as this window. */
export function TeamStrip({ look }: { look: string | undefined }) {
  const words = askingWords[useExplorer((s) => s.view.language)];
  const teams = useTeams();
  const [said, setSaid] = useState('');
  if (!teams) return null;
  const score = (at: number, by: 1 | -1) => {
    const points = Math.max(0, (teams[at] ?? 0) + by);
    changeTeams(teams.map((old, i) => (i === at ? points : old)));
    setSaid(words.points(words.team(at + 1), points));
  };
  return (
    <fieldset className={`${styles.teams} ${look}`} aria-label={words.teams} data-teams="">
      {teams.map((points, at) => {
        const name = words.team(at + 1);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a team is its number
          <span key={at} className={styles.team} data-team={at + 1}>
            <span>{words.points(name, points)}</span>
            <button type="button" aria-label={words.less(name)} onClick={() => score(at, -1)}>
              −
            </button>
            <button type="button" aria-label={words.more(name)} onClick={() => score(at, 1)}>
              +
            </button>
          </span>
        );
      })}
      <button type="button" aria-label={words.addTeam} onClick={() => changeTeams([...teams, 0])}>
        {words.add}
      </button>
      {teams.length > 1 && (
        <button type="button" aria-label={words.removeTeam} onClick={() => changeTeams(teams.slice(0, -1))}>
          {words.remove}
        </button>
      )}
      <button type="button" onClick={() => changeTeams(teams.map(() => 0))}>
        {words.clear}
      </button>
      <span role="status" className="visually-hidden">
        {said}
      </span>
    </fieldset>
  );
}

/** The points of the teams for the class: nothing to press. */
export function TeamPoints({ points }: { points: readonly number[] }) {
  const words = askingWords[useExplorer((s) => s.view.language)];
  return (
    <ul className={styles.points} aria-label={words.teams} data-teams="">
      {points.map((of, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a team is its number
        <li key={at} data-team={at + 1}>
          {words.points(words.team(at + 1), of)}
        </li>
      ))}
    </ul>
  );
}
