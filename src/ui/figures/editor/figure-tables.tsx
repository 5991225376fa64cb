import type { Output } from '../../../contract/method.ts';
import { useWords } from '../../language/use-words.ts';

type Tables = Output<'figures.draw'>['tables'];

/** The numbers of a figure as tables, for whoever reads or hears them rather than sees the marks. */
export function FigureTables({ tables }: { readonly tables: Tables }) {
  const { say } = useWords();
  return (
    <details className="figures-tables">
      <summary>{say('figures.tables')}</summary>
      {tables.map(({ title, base, head, rows }, place) => (
        <table key={`${String(place)} ${title}`}>
          <caption>
            {title} <span className="muted">{base}</span>
          </caption>
          <thead>
            <tr>
              {head.map((cell, column) => (
                <th key={`${String(column)} ${cell}`} scope="col">
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([label, ...cells], row) => (
              <tr key={`${String(row)} ${label ?? ''}`}>
                <th scope="row">{label}</th>
                {cells.map((cell, column) => (
                  <td key={String(column)}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </details>
  );
}
