import { useState } from 'react';
import { useExplorer } from '../../../state/hooks.ts';
import { changeTeams, useTeams } from '../../../state/lesson-stores.ts';
import { askingWords } from '../../../words/later/lesson/asking.ts';
import styles from './asking.module.css';

/** Points of teams, for who teaches: they last as long as this window and go nowhere. */
export function Teams({ look }: { look?: string | undefined }) {
  const words = askingWords[useExplorer((s) => s.view.language)];
  const teams = useTeams();
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  const score = (at: number, by: 1 | -1) => {
    const points = Math.max(0, (teams[at] ?? 0) + by);
    changeTeams(teams.map((old, i) => (i === at ? points : old)));
    setSaid(words.points(words.team(at + 1), points));
  };
  return (
    <>
      <button
        type="button"
        className={look}
        aria-expanded={open}
        data-lesson="teams"
        onClick={() => setOpen(!open)}
      >
        {words.teams}
      </button>
      {open && (
        <fieldset className={styles.teams} aria-label={words.teams}>
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
          <button type="button" onClick={() => changeTeams([...teams, 0])}>
            {words.addTeam}
          </button>
          {teams.length > 1 && (
            <button type="button" onClick={() => changeTeams(teams.slice(0, -1))}>
              {words.removeTeam}
            </button>
          )}
          <button type="button" onClick={() => changeTeams(teams.map(() => 0))}>
            {words.clear}
          </button>
        </fieldset>
      )}
      <span role="status" className="visually-hidden">
        {said}
      </span>
    </>
  );
}
