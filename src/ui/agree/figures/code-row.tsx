import { ChevronDown, ChevronRight } from 'lucide-react';
import type { Agreement } from '../../../domain/model/agreement.ts';
import { FigureCells } from './figure-cells.tsx';
import type { Scale } from './scale.ts';
import { TableBehind } from './table-behind.tsx';

type Variable = Agreement['variables'][number];
type Row = {
  readonly agreement: Agreement;
  readonly variable: Variable;
  readonly code: Variable['codes'][number];
  readonly scale: Scale;
  readonly open: boolean;
  readonly toggle: () => void;
};

const columns = 7;

/** One code with its figures; opened, the 2 × 2 that they rest on. */
export function CodeRow({ agreement, variable, code, scale, open, toggle }: Row) {
  const Mark = open ? ChevronDown : ChevronRight;
  return (
    <>
      <tr className="figure-row figure-code">
        <th scope="row">
          <button type="button" className="figure-name" aria-expanded={open} onClick={toggle}>
            <Mark size={13} aria-hidden="true" />
            <span>{code.label}</span>
          </button>
        </th>
        <FigureCells statistics={code.statistics} base={code.base} scale={scale} level={agreement.level} />
      </tr>
      {open && (
        <tr>
          <td colSpan={columns}>
            <TableBehind coders={agreement.coders} variable={variable} code={code} />
          </td>
        </tr>
      )}
    </>
  );
}
