import { ChevronDown, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import type { Agreement } from '../../../domain/model/agreement.ts';
import { useWords } from '../../language/use-words.ts';
import { CodeRow } from './code-row.tsx';
import { FigureCells } from './figure-cells.tsx';
import type { Scale } from './scale.ts';
import { TableBehind } from './table-behind.tsx';

type Variable = Agreement['variables'][number];
type Row = {
  readonly agreement: Agreement;
  readonly variable: Variable;
  readonly scale: Scale;
  /** What merges left to settle of it. */
  readonly tasks: number;
  readonly open: boolean;
  readonly toggle: () => void;
};

const columns = 7;

/** One variable with its figures; opened, what is behind them: the table of a single choice, and code by code. */
export function FigureRow({ agreement, variable, scale, tasks, open, toggle }: Row) {
  const { say } = useWords();
  const [code, setCode] = useState<string>();
  const { label, codes, base, statistics, kind } = variable;
  const Mark = open ? ChevronDown : ChevronRight;
  const opens = codes.length > 0;
  return (
    <tbody>
      <tr className="figure-row">
        <th scope="row">
          {opens ? (
            <button type="button" className="figure-name" aria-expanded={open} onClick={toggle}>
              <Mark size={13} aria-hidden="true" />
              <span>{label}</span>
            </button>
          ) : (
            <span className="figure-name figure-plain">{label}</span>
          )}
          {tasks > 0 && <span className="figure-tasks">{say('agree.open-tasks', { count: tasks })}</span>}
        </th>
        <FigureCells {...{ statistics, base, scale }} level={agreement.level} />
      </tr>
      {open && kind === 'single' && (
        <tr>
          <td colSpan={columns}>
            <TableBehind coders={agreement.coders} variable={variable} code={undefined} />
          </td>
        </tr>
      )}
      {open &&
        codes.map((one) => (
          <CodeRow
            key={one.id}
            {...{ agreement, variable, scale }}
            code={one}
            open={code === one.id}
            toggle={() => setCode(code === one.id ? undefined : one.id)}
          />
        ))}
    </tbody>
  );
}
