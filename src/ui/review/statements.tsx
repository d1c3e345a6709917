import { createContext, useContext } from 'react';
import type { Claim } from '../../core/content/bundle.ts';
import { useWords } from '../parts/use-words.ts';
import styles from './review.module.css';

/** Number of each source on the sheet, by its key. */
export const SourceNumbers = createContext<ReadonlyMap<string, number>>(new Map());

interface StatementRow {
  /** What the statement is about, such as its step of an exercise. */
  label: string;
  claims: readonly Claim[];
}

/** Statements in both levels, with how sure medicine is, their sources' numbers, and a box to tick. */
export function Statements({ caption, rows }: { caption: string; rows: readonly StatementRow[] }) {
  const words = useWords();
  const numbers = useContext(SourceNumbers);
  return (
    <table className={styles.statements}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.review.statement}</th>
          <th scope="col">{words.level.everyday}</th>
          <th scope="col">{words.level.clinical}</th>
          <th scope="col">{words.certaintyName}</th>
          <th scope="col">{words.sources}</th>
          <th scope="col">{words.review.agreed}</th>
        </tr>
      </thead>
      <tbody>
        {rows.flatMap(({ label, claims }) =>
          claims.map((claim) => (
            <tr key={`${label} ${claim.everyday}`}>
              <th scope="row">{label}</th>
              <td>{claim.everyday}</td>
              <td>{claim.clinical}</td>
              <td>{words.certainty[claim.certainty]}</td>
              <td>{claim.sources.map((key) => numbers.get(key)).join(', ')}</td>
              <td>
                <span className={styles.tick} />
              </td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  );
}
