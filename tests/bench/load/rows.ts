import { createHash } from 'node:crypto';
import type Database from 'better-sqlite3';

/** The codings of each variable and coder: case keys, and for each an index into the distinct answers. */
export type Columns = readonly {
  readonly name: string;
  readonly cases: ArrayLike<number>;
  readonly answerOf: ArrayLike<number>;
  readonly answers: readonly string[];
}[];

/** One text for all columns; equal texts mean equal columns, whatever numbers the answers got. */
export function digestOf(columns: Columns): string {
  const hash = createHash('sha256');
  for (const { name, cases, answerOf, answers } of columns) {
    hash.update(`${name}\n`);
    for (let index = 0; index < cases.length; index += 1) {
      hash.update(`${cases[index] ?? '?'}=${answers[answerOf[index] ?? -1] ?? '?'}\n`);
    }
  }
  return hash.digest('hex');
}

const sql = `SELECT variable_key, coder_key, case_key, codebook_version, codes, number, state, text, other FROM coding
  ORDER BY variable_key, coder_key, case_key`;

type Row = {
  variable_key: number;
  coder_key: number;
  case_key: number;
  codebook_version: number;
  codes: string | null;
  number: number | null;
  state: string;
  text: string | null;
  other: string | null;
};

/** The driver's rows one by one, as it gives them by default. */
export function iterateObjects(database: Database.Database): Columns {
  const building = new Building();
  for (const row of database.prepare<[], Row>(sql).iterate()) {
    building.add(row.variable_key, row.coder_key, [row.case_key, row.codes ?? row.number ?? row.state]);
  }
  return building.columns;
}

/** The driver's rows one by one in their leaner form. */
export function iterateRaw(database: Database.Database): Columns {
  const building = new Building();
  type Cells = [number, number, number, number, string | null, number | null, string];
  for (const row of database.prepare<[], Cells>(sql).raw().iterate()) {
    const [variable, coder, key, , codes, number, state] = row;
    building.add(variable, coder, [key, codes ?? number ?? state]);
  }
  return building.columns;
}

class Building {
  readonly columns: { name: string; cases: number[]; answerOf: number[]; answers: string[] }[] = [];
  #variable = -1;
  #coder = -1;
  #cases: number[] = [];
  #answerOf: number[] = [];
  #answers: string[] = [];
  #known = new Map<string | number, number>();

  add(variable: number, coder: number, [key, answer]: readonly [number, string | number]): void {
    if (variable !== this.#variable || coder !== this.#coder) this.#begin(variable, coder);
    let index = this.#known.get(answer);
    if (index === undefined) {
      index = this.#answers.push(String(answer)) - 1;
      this.#known.set(answer, index);
    }
    this.#cases.push(key);
    this.#answerOf.push(index);
  }

  #begin(variable: number, coder: number): void {
    this.#variable = variable;
    this.#coder = coder;
    this.#cases = [];
    this.#answerOf = [];
    this.#answers = [];
    this.#known = new Map();
    const column = {
      name: `${variable} ${coder}`,
      cases: this.#cases,
      answerOf: this.#answerOf,
      answers: this.#answers,
    };
    this.columns.push(column);
  }
}
