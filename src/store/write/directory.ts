import { sentence } from '../../domain/model/sentences/sentence.ts';
import type { CodeKeys } from '../answer-columns.ts';
import { queries } from '../queries.ts';
import type { Connection } from '../sqlite/connection.ts';
import { Refusal } from '../sqlite/refusal.ts';
import type { Tables } from '../tables.ts';
import { type DoneCases, doneCases } from './done-cases.ts';

/** What a write must know of a variable. */
export type VariableEntry = {
  readonly key: number;
  readonly id: string;
  readonly kind: Tables['variable']['kind'];
  readonly role: Tables['variable']['role'];
  readonly codes: CodeKeys;
};

/**
 * From the names that the model uses to the keys that rows use, looked up once a command. Each refuses a name that the
 * project does not have.
 */
export type Directory = {
  readonly variable: (id: string) => VariableEntry;
  readonly coder: (name: string) => number;
  readonly case: (number: number) => number;
  /** The same of many cases, which are looked up together. */
  readonly cases: (numbers: readonly number[]) => readonly number[];
  readonly document: (uuid: string) => number;
  readonly hasVersion: (version: number) => boolean;
  /** The cases that a coder, given by key, has marked done and may not change now. */
  readonly doneBy: (coder: number) => DoneCases;
  /** Forgets what was looked up, after the codebook, coders or cases were written. */
  readonly forget: () => void;
};

/**
 * A directory over one connection. Its statements are plain text: every decision that a person saves looks names up, and
 * building a query costs more than running it.
 */
export function createDirectory(connection: Connection): Directory {
  const variable = remembered((id: string) => findVariable(connection, id));
  const coder = remembered((name: string) => findCoder(connection, name));
  const caseKey = remembered((number: number) => findCase(connection, number));
  const document = remembered((uuid: string) => findDocument(connection, uuid));
  const doneBy = remembered((coderKey: number) => doneCases(connection, coderKey));
  const version = remembered((number: number) => findVersion(connection, number));
  // The columns of a list mostly speak of the same cases, one after the other.
  let newest: { readonly numbers: readonly number[]; readonly keys: readonly number[] } = { numbers: [], keys: [] };
  return {
    variable: variable.find,
    coder: coder.find,
    case: caseKey.find,
    cases: (numbers) => {
      if (areSame(numbers, newest.numbers)) return newest.keys;
      if (numbers.length >= many && !numbers.every(caseKey.has)) caseKey.learn(findCases(connection, numbers));
      newest = { numbers, keys: numbers.map(caseKey.find) };
      return newest.keys;
    },
    document: document.find,
    hasVersion: version.find,
    doneBy: doneBy.find,
    forget: () => {
      for (const part of [variable, coder, caseKey, document, version, doneBy]) part.forget();
      newest = { numbers: [], keys: [] };
    },
  };
}

function areSame(some: readonly number[], others: readonly number[]): boolean {
  return some.length === others.length && some.every((number, place) => number === others[place]);
}

/** From so many names on one statement costs less than one for each. */
const many = 1000;

type Remembered<Name, Found> = {
  readonly find: (name: Name) => Found;
  readonly has: (name: Name) => boolean;
  readonly learn: (found: Iterable<readonly [Name, Found]>) => void;
  readonly forget: () => void;
};

function remembered<Name, Found>(find: (name: Name) => Found): Remembered<Name, Found> {
  const known = new Map<Name, Found>();
  return {
    find: (name) => {
      const before = known.get(name);
      if (before !== undefined) return before;
      const found = find(name);
      known.set(name, found);
      return found;
    },
    has: (name) => known.has(name),
    learn: (found) => {
      for (const [name, value] of found) known.set(name, value);
    },
    forget: () => known.clear(),
  };
}

function findVariable(connection: Connection, id: string): VariableEntry {
  const row = connection.statement('SELECT variable_key AS "key", kind, role FROM variable WHERE id = ?').get(id);
  if (row === undefined) throw new Refusal('not-found', sentence('codebook.lacks-variable', { id }));
  const { key, kind, role } = row as Pick<VariableEntry, 'key' | 'kind' | 'role'>;
  const codes = connection.statement('SELECT id, code_key FROM code WHERE variable_key = ?').raw().all(key);
  return { key, id, kind, role, codes: new Map(codes as [string, number][]) };
}

function findCoder(connection: Connection, name: string): number {
  const key = connection.statement('SELECT coder_key FROM coder WHERE name = ?').pluck().get(name);
  if (typeof key !== 'number') throw new Refusal('not-found', sentence('coders.project-lacks', { name }));
  return key;
}

function findCase(connection: Connection, number: number): number {
  const key = connection.statement('SELECT case_key FROM "case" WHERE number = ?').pluck().get(number);
  if (typeof key !== 'number') throw new Refusal('not-found', sentence('cases.project-lacks', { number }));
  return key;
}

/** The keys of those cases that the project has. */
function findCases(connection: Connection, numbers: readonly number[]): [number, number][] {
  const [least, most] = [Math.min, Math.max].map((extreme) => numbers.reduce((one, other) => extreme(one, other)));
  const range = connection.statement('SELECT number, case_key FROM "case" WHERE number BETWEEN ? AND ?').raw();
  return range.all(least, most) as [number, number][];
}

function findDocument(connection: Connection, uuid: string): number {
  const row = connection.first(queries.selectFrom('document').select('document_key').where('uuid', '=', uuid));
  if (row === undefined) throw new Refusal('not-found', sentence('documents.project-lacks', { uuid }));
  return row.document_key;
}

function findVersion(connection: Connection, version: number): boolean {
  return connection.statement('SELECT 1 FROM codebook_version WHERE version = ?').get(version) !== undefined;
}
