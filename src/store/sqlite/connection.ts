import type BetterSqlite3 from 'better-sqlite3';
import type { CompiledQuery } from 'kysely';

type Value = string | number | null;
export type Statement = BetterSqlite3.Statement;

/** A query that Kysely has built; `O` is the shape of its rows. */
type Built<O> = { compile(): CompiledQuery<O> };

/**
 * One handle on a project file. Execution is synchronous, so nothing can come between the statements of a transaction.
 */
export class Connection {
  readonly #database: BetterSqlite3.Database;
  readonly #statements = new Map<string, Statement>();

  constructor(database: BetterSqlite3.Database) {
    this.#database = database;
  }

  /** All rows of a built query. */
  all<O>(query: Built<O>): O[] {
    const { sql, parameters } = query.compile();
    return this.statement(sql).all(...parameters) as O[];
  }

  /** The first row of a built query. */
  first<O>(query: Built<O>): O | undefined {
    const { sql, parameters } = query.compile();
    return this.statement(sql).get(...parameters) as O | undefined;
  }

  /** Runs a built change; the number of rows it touched, those of triggers left out. */
  run(query: Built<unknown>): number {
    const { sql, parameters } = query.compile();
    return this.statement(sql).run(...parameters).changes;
  }

  /** The prepared statement of this text, kept for the next time. */
  statement(sql: string): Statement {
    return this.prepared(sql, () => sql);
  }

  /** The prepared statement of this name, for texts too long to be built each time. */
  prepared(name: string, build: () => string): Statement {
    const known = this.#statements.get(name);
    if (known !== undefined) return known;
    const statement = this.#database.prepare(build());
    this.#statements.set(name, statement);
    return statement;
  }

  /** Runs statements that give no rows. */
  exec(sql: string): void {
    this.#database.exec(sql);
  }

  /** The single value of a pragma. */
  pragma(text: string): Value {
    return this.#database.pragma(text, { simple: true }) as Value;
  }

  /**
   * Copies everything to a file, `pages` pages at a time, and lets other work in between. `step` is told how far it has
   * come; what it throws ends the copying.
   */
  async copyTo(path: string, pages: number, step: (done: number, total: number) => void): Promise<void> {
    await this.#database.backup(path, {
      progress: ({ totalPages, remainingPages }) => {
        step(totalPages - remainingPages, totalPages);
        return pages;
      },
    });
  }

  /** The whole database as this handle sees it, log and all. */
  bytes(): Buffer {
    // Where a file cannot be read, serialising calls it a lack of memory; this says what is wrong.
    this.pragma('page_count');
    return this.#database.serialize();
  }

  /** Rows that this handle has written since it was opened, those of triggers included. */
  get changes(): number {
    return Number(this.statement('SELECT total_changes()').pluck().get());
  }

  get inTransaction(): boolean {
    return this.#database.inTransaction;
  }

  close(): void {
    this.#statements.clear();
    this.#database.close();
  }
}
