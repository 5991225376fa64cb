import type { ReactNode } from 'react';
import type { Table, TableBody } from '../../domain/model/table.ts';
import type { TableResiduals } from '../../domain/model/table-residuals.ts';
import { bodiesOf, type Spot } from './cell-facts.ts';
import { differences } from './differences.ts';
import { Differing } from './differing.tsx';
import { residualTints, shareTints } from './shade.ts';
import { Shading } from './shading.tsx';
import { TableNumbers } from './table-numbers.tsx';
import { useResiduals } from './use-residuals.ts';

export type CrossedTable = Extract<Table, { kind: 'cross' | 'layered' }>;

type Shown = {
  readonly table: CrossedTable;
  readonly asOf: string | undefined;
  readonly captionOf: (place: number, title: string) => ReactNode;
  readonly open: (place: number, spot: Spot) => void;
  readonly against?: Table | undefined;
  /** What stands under each layer. */
  readonly under?: (body: TableBody, place: number) => ReactNode;
};

/** A table of rows and columns, layer by layer, with its shading and what the shading means. */
export function CrossBodies({ table, asOf, captionOf, open, against, under }: Shown) {
  const { specification } = table;
  const residuals = useResiduals(specification, asOf);
  const others = against === undefined || against.kind === 'evidence' ? [] : bodiesOf(against);
  const differing = (body: TableBody, key: string): ReturnType<typeof differences> => {
    const other = others.find((one) => one.key === key)?.body;
    return other === undefined ? undefined : differences(body, other);
  };
  return bodiesOf(table).map(({ key, title, body }, place) => (
    <section key={key}>
      <TableNumbers
        body={body}
        specification={specification}
        tints={tintsOf(body, specification.shade, residuals?.parts[place])}
        differing={differing(body, key)}
        caption={captionOf(place, title)}
        open={(spot) => open(place, spot)}
      />
      <Differing cells={differing(body, key)} />
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
