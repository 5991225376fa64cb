import type { ReactNode } from 'react';
import type { EvidenceTable } from '../../domain/model/table.ts';
import { useWords } from '../language/use-words.ts';

type Shown = { readonly table: EvidenceTable; readonly caption: ReactNode; readonly open: (number: number) => void };

/** More rows than this only make the screen slow; a file has all of them. */
const most = 300;

/** Every case with what it was coded as; a case opens its codings. */
export function EvidenceRows({ table: { columns, rows }, caption, open }: Shown) {
  const { say } = useWords();
  return (
    <>
      <table className="printed evidence">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{say('tables.case')}</th>
            {columns.map(({ variable, grouping, label }) => (
              <th key={`${variable} ${grouping ?? ''}`} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, most).map(({ case: number, title, cells }) => (
            <tr key={number}>
              <th scope="row">
                <button type="button" className="evidence-case" onClick={() => open(number)}>
                  <span className="numbers muted">{number}</span> {title}
                </button>
              </th>
              {cells.map((cell, place) => (
                <td key={place}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > most && <p className="muted">{say('tables.rows-more', { shown: most, all: rows.length })}</p>}
    </>
  );
}
