import type { IncomingCase } from '../../domain/importing/incoming-case.ts';
import type { Problem } from '../../domain/model/app-error.ts';
import type { UnknownRule } from '../../domain/model/import-map.ts';
import type { Written } from '../rows/row-source.ts';

/** A header of a list and where its values go; no target where it is not read. */
export type ListColumn = { readonly header: string; readonly targets: readonly string[] };

/** A row that cannot be taken over; `column` and `value` name its first problem, `reason` tells all of them. */
export type RejectedRow = {
  readonly file: string;
  readonly line: number;
  readonly column?: string;
  readonly value?: string;
  readonly reason: string;
};

/** A code that a label of the list asks for where the import map says `add`; answers hold its id already. */
export type CodeAddition = { readonly variable: string; readonly code: string; readonly label: string };

/** A label that is no code of its variable, and what the import map does with it. */
export type UnknownLabel = { readonly variable: string; readonly label: string; readonly rule: UnknownRule };

/** A list of cases as read: what can be imported, what cannot and why, and how the file was understood. */
export type CaseList = {
  readonly file: string;
  readonly written: Written;
  readonly columns: readonly ListColumn[];
  readonly rows: readonly IncomingCase[];
  readonly rejected: readonly RejectedRow[];
  readonly additions: readonly CodeAddition[];
  readonly unknown: readonly UnknownLabel[];
  readonly warnings: readonly Problem[];
  /** The first 20 rows as cells, for a preview. */
  readonly firstRows: readonly (readonly string[])[];
};
