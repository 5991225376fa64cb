import type { Row } from '../history/old-row.ts';
import type { TableShape } from '../history/table-shape.ts';
import type { Tables } from '../tables.ts';
import type { CopyCommand } from './copy.ts';
import type { LastSaid } from './last-said.ts';
import type { Keys } from './slots.ts';

/** A version of a row as it comes here, with the number that its entry gets; null is a deletion. */
export type Incoming = { readonly seq: number; readonly keys: Keys; readonly row: Row | null };

/** What becomes of the rows of one slot: the versions that come, oldest first, and what the merge itself lets show. */
export type SlotPlan = {
  readonly shape: TableShape;
  /** The rows that stand there now. */
  readonly present: readonly Row[];
  readonly replay: readonly Incoming[];
  /** Undefined where the last of the versions shows. */
  readonly display?: { readonly keys: Keys; readonly row: Row | null };
};

/** A version to keep though it does not show. */
export type NewRival = {
  readonly table: string;
  readonly keys: Keys;
  readonly writer: string;
  readonly row: Row | null;
  readonly state: Tables['rival']['state'];
};

/** A row that stands though the last that was said of it is its deletion: something needed it when copies were merged. */
export type BroughtBack = { readonly table: string; readonly row: Row };

/** All that a merge will do; nothing of it is done yet. */
export type MergePlan = {
  /** The commands that come, with the number that each gets. */
  readonly commands: readonly (CopyCommand & { readonly seqThere: number })[];
  readonly slots: readonly SlotPlan[];
  readonly newRivals: readonly NewRival[];
  /** Rivals that are here already and are no task any more, by key. */
  readonly rivalStates: ReadonlyMap<number, Tables['rival']['state']>;
  /** Rows that the other copy has and that nothing here tells of, by table and key, in case something needs them. */
  readonly spare: (table: string, key: number) => Row | undefined;
  /** Rows that earlier merges brought back here. */
  readonly broughtBack: readonly BroughtBack[];
  /** What people last wrote of a row that stands here before anything is merged. */
  readonly lastSaid: LastSaid;
  readonly ages: CodeAges;
  /** The last key given in each table. */
  readonly given: ReadonlyMap<string, number>;
};

/** What the two copies know of the versions of the codebook; versions by their number here, codes by their key here. */
export type CodeAges = {
  readonly versionsHere: ReadonlySet<number>;
  readonly versionsThere: ReadonlySet<number>;
  /** Of each code that a copy has, the versions of that copy which do not know it. */
  readonly youngHere: ReadonlyMap<number, ReadonlySet<number>>;
  readonly youngThere: ReadonlyMap<number, ReadonlySet<number>>;
};
