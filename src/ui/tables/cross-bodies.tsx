import type { ReactNode } from 'react';
import type { Table, TableBody } from '../../domain/model/table.ts';
import type { TableResiduals } from '../../domain/model/table-residuals.ts';
import { bodiesOf, type Spot } from './cell-facts.ts';
import { Shading } from './shading.tsx';
import { residualTints, shareTints } from './shade.ts';
import { TableNumbers } from './table-numbers.tsx';
import { useResiduals } from './use-residuals.ts';

export type CrossedTable = Extract<Table, { kind: 'cross' | 'layered' }>;

type Shown = {
  readonly table: CrossedTable;
  readonly asOf: string | undefined;
  readonly captionOf: (place: number, title: string) => ReactNode;
  readonly open: (place: number, spot: Spot) => void;
  /** What stands under each layer. */
  readonly under?: (body: TableBody, place: number) => ReactNode;
};

/** A table of rows and columns, layer by layer, with its shading and what the shading means. */
export function CrossBodies({ table, asOf, captionOf, open, under }: Shown) {
  const { specification } = table;
  const residuals = useResiduals(specification, asOf);
  return bodiesOf(table).map(({ key, title, body }, place) => (
    <section key={key}>
      <TableNumbers
        body={body}
        specification={specification}
        tints={tintsOf(body, specification.shade, residuals?.parts[place])}
        caption={captionOf(place, title)}
        open={(spot) => open(place, spot)}
      />
      {specification.shade === 'residual' && <Shading body={body} residuals={residuals} place={place} />}
      {under?.(body, place)}
    </section>
  ));
}

function tintsOf(
  body: TableBody,
  shade: CrossedTable['specification']['shade'],
  part: TableResiduals['parts'][number] | undefined,
): ReturnType<typeof shareTints> {
  if (shade === 'share') return shareTints(body);
  return part === undefined ? [] : residualTints(part);
}
