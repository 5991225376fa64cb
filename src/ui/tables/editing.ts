import type { TableSpecification } from '../../domain/model/table-specification.ts';

/** The specification that the options change. */
export type Editing = {
  readonly specification: TableSpecification | undefined;
  readonly set: (specification: TableSpecification | undefined) => void;
};

/** The same, where there is a table already. */
export type EditingTable = Editing & { readonly specification: TableSpecification };
