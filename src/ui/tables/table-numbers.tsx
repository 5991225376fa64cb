import { type CSSProperties, type ReactNode, useState } from 'react';
import { fixedDecimals } from '../../domain/model/fixed-decimals.ts';
import type { TableBody, TableCode } from '../../domain/model/table.ts';
import type { CrossTableSpecification } from '../../domain/model/table-specification.ts';
import { thousands } from '../../domain/model/thousands.ts';
import { formatLimits } from '../../domain/tabulate/format-cell.ts';
import { formatP } from '../../domain/tabulate/format-p.ts';
import { useWords } from '../language/use-words.ts';
import type { Spot } from './cell-facts.ts';
import { walkGrid } from './grid-walk.ts';
import type { Tint } from './shade.ts';

type Shown = {
  readonly body: TableBody;
  readonly specification: Pick<CrossTableSpecification, 'base' | 'decimals'>;
  /** How each cell is tinted; left out where none is. */
  readonly tints?: readonly (readonly (Tint | undefined)[])[];
  /** What the table beside it counts, where that is another number. */
  readonly differing?: readonly (readonly (number | undefined)[])[] | undefined;
  readonly caption: ReactNode;
  /** Opens the cases behind a number; left out where they are not to be had. */
  readonly open?: ((spot: Spot) => void) | undefined;
};

/** A table as it prints: horizontal rules, numbers on their decimals, percentages beside counts in lighter ink. */
export function TableNumbers({ body, specification, tints = [], differing = [], caption, open }: Shown) {
  const { say } = useWords();
  const [hovered, setHovered] = useState<number>();
  const { rows, cols } = body;
  const responses = specification.base === 'responses';
  const sums = responses ? body.rowResponses : body.rowCases;
  const hover = (col: number | undefined): void => setHovered(col);
  const shared = { hovered, hover, open: body.casesListed ? open : undefined };
  const last = cols === null ? 1 : cols.codes.length;
  const sumLabel = say(responses ? 'tables.responses' : 'tables.cases');
  return (
    <table className="printed numbers" role="grid" onKeyDown={walkGrid} onMouseLeave={() => hover(undefined)}>
      <caption>{caption}</caption>
      <Head body={body} hovered={hovered} sum={sumLabel} />
      <tbody>
        {rows.codes.map((code, i) => (
          <tr key={code.id}>
            <RowHead code={code} />
            {(body.counts[i] ?? []).map((count, j) => (
              <Number
                key={j}
                place={[i, j]}
                spot={{ kind: 'cell', i, j }}
                tint={tints[i]?.[j]}
                other={differing[i]?.[j]}
                {...shared}
              >
                <Cell body={body} place={[i, j]} count={count} decimals={specification.decimals} />
              </Number>
            ))}
            {cols !== null && (
              <Number place={[i, last]} spot={{ kind: 'row', i }} {...shared}>
                {thousands(sums[i] ?? 0)}
              </Number>
            )}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{sumLabel}</th>
          {(cols === null ? [] : cols.codes).map((code, j) => (
            <Number key={code.id} place={[rows.codes.length, j]} spot={{ kind: 'col', j }} {...shared}>
              {thousands((responses ? body.colResponses[j] : body.colCases[j]) ?? 0)} <NoShare body={body} />
            </Number>
          ))}
          <Number place={[rows.codes.length, cols === null ? 0 : last]} spot={{ kind: 'all' }} {...shared}>
            {thousands(responses ? body.totalResponses : body.validCases)} {cols === null && <NoShare body={body} />}
          </Number>
        </tr>
      </tfoot>
    </table>
  );
}

function Head({
  body,
  hovered,
  sum,
}: {
  readonly body: TableBody;
  readonly hovered: number | undefined;
  readonly sum: string;
}) {
  const { say } = useWords();
  const { rows, cols, percentBase, intervals } = body;
  const cell = say(
    percentBase === null ? 'tables.n' : intervals === undefined ? 'tables.n-percent' : 'tables.n-limits',
  );
  if (cols === null)
    return (
      <thead>
        <tr>
          <th scope="col">{rows.label}</th>
          <th scope="col">{cell}</th>
        </tr>
      </thead>
    );
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2}>
          {rows.label}
        </th>
        <th scope="colgroup" colSpan={cols.codes.length} className="spanner">
          <span>
            <span>{percentBase === null ? cols.label : `${cols.label}, ${cell}`}</span>
          </span>
        </th>
        <th scope="col" rowSpan={2}>
          {sum}
        </th>
      </tr>
      <tr>
        {cols.codes.map((code, j) => (
          <th key={code.id} scope="col" data-hovered={hovered === j}>
            {code.label}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function RowHead({ code }: { readonly code: TableCode }) {
  return (
    <th scope="row" style={{ '--depth': code.depth } as CSSProperties}>
      {code.label}
    </th>
  );
}

type OfNumber = {
  readonly place: readonly [number, number];
  readonly spot: Spot;
  readonly tint?: Tint | undefined;
  readonly other?: number | undefined;
  readonly hovered: number | undefined;
  readonly hover: (col: number) => void;
  readonly open: ((spot: Spot) => void) | undefined;
  readonly children: ReactNode;
};

/** One number; Enter or a click opens its cases. The first of a table takes the Tab key, arrows lead to the others. */
function Number({ place: [row, col], spot, tint, other, hovered, hover, open, children }: OfNumber) {
  const strength = tint?.strength ?? 0;
  return (
    <td
      data-place={`${String(row)} ${String(col)}`}
      data-hovered={hovered === col}
      data-opens={open !== undefined}
      data-tint={strength === 0 ? undefined : strength > 0 ? 'more' : 'less'}
      style={strength === 0 ? undefined : ({ '--strength': Math.abs(strength) } as CSSProperties)}
      tabIndex={row === 0 && col === 0 ? 0 : -1}
      onMouseEnter={() => hover(col)}
      onClick={() => open?.(spot)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') open?.(spot);
      }}
    >
      {children}
      <Residual tint={tint} />
      {other !== undefined && <span className="other-number">≠ {other}</span>}
    </td>
  );
}

/** The residual of a cell, with the sign of its direction where it is shaded; the p of its code on hovering. */
function Residual({ tint }: { readonly tint: Tint | undefined }) {
  if (tint?.residual === undefined) return null;
  const { residual, strength, holm } = tint;
  return (
    <span className="residual" title={holm === undefined ? undefined : `Holm p ${formatP(holm)}`}>
      {strength === 0 ? '' : strength > 0 ? '▲ ' : '▼ '}
      {fixedDecimals(residual, 1)}
    </span>
  );
}

/** Keeps a sum under the counts where these have shares beside them. */
function NoShare({ body }: { readonly body: TableBody }) {
  if (body.percentBase === null) return null;
  return (
    <>
      <span className="share" />
      {body.intervals !== undefined && <span className="share limits" />}
    </>
  );
}

type OfCell = {
  readonly body: TableBody;
  readonly place: readonly [number, number];
  readonly count: number;
  readonly decimals: number;
};

function Cell({ body, place: [i, j], count, decimals }: OfCell) {
  if (body.percentBase === null) return thousands(count);
  const limits = body.intervals?.[i]?.[j] ?? null;
  return (
    <>
      {thousands(count)} <span className="share">({fixedDecimals(body.percent[i]?.[j] ?? null, decimals)})</span>
      {limits !== null && <span className="share limits"> {formatLimits(limits, decimals)}</span>}
    </>
  );
}
