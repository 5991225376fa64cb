/** A row of a table for reading: its label, how deep it is nested, and a text per column. */
export type PrintedRow = { readonly label: string; readonly depth: number; readonly cells: readonly string[] };

/** Rows that belong together, under a label of their own where a table has several such groups. */
export type PrintedGroup = { readonly label: string | null; readonly rows: readonly PrintedRow[] };

/** A table as it is read: every number is text already, every base is named. All written forms start from it. */
export type PrintedTable = {
  readonly title: string;
  /** What the rows are. */
  readonly stub: string;
  /** What the columns are, and how many of them, from the first on, it stands over; null for a one-way table. */
  readonly spanner: { readonly label: string; readonly columns: number } | null;
  readonly columns: readonly string[];
  /** The cells are words, which start at the left; numbers stand right. */
  readonly words?: true;
  readonly groups: readonly PrintedGroup[];
  /** Sums below the rows; what they count is their label. */
  readonly totals: readonly PrintedRow[];
  readonly notes: readonly string[];
};
