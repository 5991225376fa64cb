import { flattenCodes } from '../model/code.ts';
import { variablesOf } from '../model/codebook.ts';
import type { Policy } from '../model/policy.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { sentence } from '../model/sentences/sentence.ts';
import type { CodingColumn, Snapshot } from '../model/snapshot.ts';
import { isChoice, type Variable } from '../model/variable.ts';
import type { VariableCodings } from './apply-policy.ts';
import { type Bits, emptyBits, setBit } from './bits.ts';
import { buildColumn } from './build-column.ts';
import type { Column, Dataset } from './dataset.ts';
import { noSuch } from './no-such.ts';

/**
 * Reads a snapshot under a policy. Columns are built when first asked for, so that a table pays for its own variables
 * only. Fails with `not-found` for a coder that the project does not have, with `damaged-project` where codings do not
 * fit the codebook.
 */
export function buildDataset(snapshot: Snapshot, policy: Policy): Result<Dataset> {
  const names = snapshot.coders.map(({ name }) => name);
  if (policy.kind === 'coder' && !names.includes(policy.name))
    return fail('not-found', noSuch(sentence('names.coder'), policy.name, names));
  const problem = [...snapshot.codings, ...snapshot.finals].flatMap((column) => problemOf(column, snapshot)).at(0);
  if (problem !== undefined) return fail('damaged-project', problem);
  const size = snapshot.cases.length;
  const built = new Map<string, Column>();
  return ok({
    revision: snapshot.revision,
    policy,
    codebook: snapshot.codebook,
    groupings: snapshot.groupings,
    coders: snapshot.coders,
    size,
    numbers: Int32Array.from(snapshot.cases, ({ number }) => number),
    titles: snapshot.cases.map(({ title }) => title),
    statuses: statusesOf(snapshot),
    column: (variable) => {
      const column = built.get(variable.id) ?? buildColumn(codingsOf(snapshot, variable), policy);
      built.set(variable.id, column);
      return column;
    },
  });
}

function statusesOf({ cases }: Snapshot): Dataset['statuses'] {
  const statuses: Record<keyof Dataset['statuses'], Bits> = {
    included: emptyBits(cases.length),
    undecided: emptyBits(cases.length),
    excluded: emptyBits(cases.length),
  };
  cases.forEach(({ status }, position) => setBit(statuses[status], position));
  return statuses;
}

function codingsOf(snapshot: Snapshot, variable: Variable): VariableCodings {
  const columns = snapshot.codings.filter((column) => column.variable === variable.id);
  return {
    variable,
    size: snapshot.cases.length,
    // In the order of the list of coders, so that the order of the codings changes nothing.
    byCoder: snapshot.coders.flatMap((coder) =>
      columns.filter((column) => column.coder === coder.name).map((column) => ({ coder, column })),
    ),
    final: snapshot.finals.find((column) => column.variable === variable.id),
  };
}

function problemOf(column: CodingColumn, snapshot: Snapshot): string[] {
  const repair = sentence('tables.repair');
  const variable = variablesOf(snapshot.codebook).find(({ id }) => id === column.variable);
  if (variable === undefined) return [sentence('tables.stray-variable', { variable: column.variable, repair })];
  const known = new Set(isChoice(variable) ? flattenCodes(variable.codes).map(({ code }) => code.id) : []);
  const wanted = isChoice(variable) ? 'codes' : variable.kind;
  return column.answers.flatMap(({ answer }) => {
    if (answer.kind === 'empty') return [];
    if (answer.kind !== wanted)
      return [sentence('tables.stray-answer', { variable: variable.id, kind: answer.kind, repair })];
    if (answer.kind !== 'codes') return [];
    const stray = [...answer.codes, ...answer.notReported].find((code) => !known.has(code));
    return stray === undefined ? [] : [sentence('tables.stray-code', { variable: variable.id, stray, repair })];
  });
}
