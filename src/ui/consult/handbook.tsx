import { useId } from 'react';
import type { ContentTable, Handbook } from '../../core/content/more.ts';
import { CertaintySign } from '../evidence/certainty-sign.tsx';
import { PrintedCertainty } from '../evidence/printed-certainty.tsx';
import { Topics } from '../evidence/topics.tsx';
import panel from '../parts/panel.module.css';
import styles from './handbook.module.css';
import { useConsultWords } from './use-consult-words.ts';

/** What is told to professionals: titled statements, the first of them spread out, then tables. */
export function HandbookView({ id, told }: { id: string; told: Handbook }) {
  return (
    <>
      <h2 data-topic={id}>{told.title}</h2>
      <Topics topics={told.topics} open={1} list />
      {told.tables.map((table) => (
        <details key={table.id} className={panel.fold} data-topic={table.id}>
          <summary>{table.title}</summary>
          <Table table={table} />
        </details>
      ))}
    </>
  );
}

/** Each row is a card, in which every cell says what it is. */
function Table({ table }: { table: ContentTable }) {
  const { how } = useConsultWords();
  const id = useId();
  const [first, ...others] = table.columns;
  return (
    <table className={styles.table}>
      <thead className="visually-hidden">
        <tr>
          {table.columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
          <th scope="col">{how}</th>
        </tr>
      </thead>
      <tbody>
        {table.rows.map(({ cells: [head, ...cells], certainty, sources }) => (
          <tr key={head}>
            <th scope="row" data-column={first}>
              {head}
            </th>
            {cells.map((cell, i) => (
              <td key={others[i]} data-column={others[i]}>
                {cell}
              </td>
            ))}
            <td>
              <CertaintySign
                id={`${id}-${head}`}
                certainty={certainty}
                backings={[{ sources, claims: [] }]}
                worded
              />
              <PrintedCertainty certainty={certainty} sources={sources} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
