import { type ReactNode, useState } from 'react';
import type { EvidenceTable } from '../../domain/model/table.ts';
import { useWords } from '../language/use-words.ts';
import { lastPage, Pager } from '../parts/pager.tsx';

type Shown = { readonly table: EvidenceTable; readonly caption: ReactNode; readonly open: (number: number) => void };

/** Rows on one page: more at once would only make the screen slow. */
const size = 200;

/** Every case with what it was coded as, page by page; a case opens its codings. */
export function EvidenceRows({ table: { columns, rows }, caption, open }: Shown) {
  const { say } = useWords();
  const [chosen, choose] = useState(0);
  const page = Math.min(chosen, lastPage(size, rows.length));
  const pager = <Pager page={page} size={size} all={rows.length} go={choose} />;
  return (
    <>
      {pager}
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
          {rows.slice(page * size, (page + 1) * size).map(({ case: number, title, cells }) => (
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
      {pager}
    </>
  );
}
