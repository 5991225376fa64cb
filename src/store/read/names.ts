import { sentence } from '../../domain/model/sentences/sentence.ts';
import type { CodesByKey } from '../answer-columns.ts';
import type { Connection } from '../sqlite/connection.ts';
import { Refusal } from '../sqlite/refusal.ts';
import type { KeyedCoder } from './read-coders.ts';
import type { Scheme } from './scheme.ts';

type Place = { readonly case_key: number; readonly variable_key: number; readonly coder_key?: number };

/** From the keys that rows use to the names that the model uses. */
export type Names = {
  readonly variable: (key: number) => string;
  readonly coder: (key: number) => string;
  readonly case: (key: number) => number;
  readonly codes: CodesByKey;
  /** Orders codings by case number, then variable in reading order, then coder. */
  readonly byCase: (one: Place, other: Place) => number;
};

/** The names of everything that codings point at. Cases are looked up as they are asked for: one coding names one. */
export function loadNames(connection: Connection, scheme: Scheme, coders: readonly KeyedCoder[]): Names {
  const numberOf = connection.statement('SELECT number FROM "case" WHERE case_key = ?').pluck();
  const cases = new Map<number, number>();
  const variables = new Map(scheme.variables.map(({ key, id }, order) => [key, { id, order }]));
  const coderNames = new Map(coders.map(({ key, coder }) => [key, coder.name]));
  const caseOf = (key: number): number => {
    const known = cases.get(key);
    if (known !== undefined) return known;
    const number = found(numberOf.get(key) as number | undefined, 'case');
    cases.set(key, number);
    return number;
  };
  const variableOf = (key: number): { id: string; order: number } => found(variables.get(key), 'variable');
  return {
    variable: (key) => variableOf(key).id,
    coder: (key) => found(coderNames.get(key), 'coder'),
    case: caseOf,
    codes: scheme.codes,
    byCase: (one, other) =>
      caseOf(one.case_key) - caseOf(other.case_key) ||
      variableOf(one.variable_key).order - variableOf(other.variable_key).order ||
      (one.coder_key ?? 0) - (other.coder_key ?? 0),
  };
}

function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Refusal('damaged-project', sentence('project.lacks', { what }));
  return value;
}
