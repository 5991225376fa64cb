import type { Coder } from '../model/coder.ts';
import type { Policy } from '../model/policy.ts';
import type { CodingColumn } from '../model/snapshot.ts';
import type { Variable } from '../model/variable.ts';
import { type Bits, emptyBits, hasBit, setBit } from './bits.ts';
import type { ColumnSources } from './dataset.ts';
import { alike, intersectionOf, type Merge, unionOf } from './merge-readings.ts';
import { readerOf, type Reading } from './reading.ts';
import { type ReadingPool, readingPool } from './reading-pool.ts';

/** The codings of one variable: a column per coder, and the final codings. */
export type VariableCodings = {
  readonly variable: Variable;
  readonly size: number;
  readonly byCoder: readonly { readonly coder: Coder; readonly column: CodingColumn }[];
  readonly final: CodingColumn | undefined;
};

/** One reading a case at most: an index into `readings`, or −1 where the case is not coded. */
export type Resolved = {
  readonly readingOf: Int32Array;
  readonly readings: readonly Reading[];
  readonly sources: ColumnSources;
};

/**
 * Makes one reading a case out of what all coders said of a variable. An attribute holds one value a case, so it is read
 * alike under every policy, whoever gave it.
 */
export function applyPolicy(codings: VariableCodings, policy: Policy): Resolved {
  const pool = readingPool(readerOf(codings.variable));
  if (codings.variable.role === 'attribute') return resolveFinal(codings, pool);
  switch (policy.kind) {
    case 'final':
      return resolveFinal(codings, pool);
    case 'coder': {
      const byCoder = codings.byCoder.filter(({ coder }) => coder.name === policy.name);
      return resolveTogether({ ...codings, byCoder }, pool, alike);
    }
    case 'union':
    case 'intersection':
      return resolveTogether(codings, pool, boundOf(codings.variable, policy.kind));
  }
}

function boundOf(variable: Variable, kind: 'union' | 'intersection'): Merge {
  if (variable.kind !== 'multiple') return alike;
  return kind === 'union' ? unionOf : intersectionOf;
}

function resolveTogether(codings: VariableCodings, pool: ReadingPool, merge: Merge): Resolved {
  const { readingOf } = mergeCoders(codings, pool, merge);
  return {
    readingOf,
    readings: pool.readings,
    sources: { coders: codersOf(codings), singleCoder: null, alike: null, rules: rulesOf(codings) },
  };
}

function resolveFinal(codings: VariableCodings, pool: ReadingPool): Resolved {
  const { readingOf, voices } = mergeCoders(codings, pool, alike);
  const isFinal = emptyBits(codings.size);
  if (codings.final !== undefined) {
    overlay(codings.final, pool, readingOf);
    codings.final.cases.forEach((position) => setBit(isFinal, position));
  }
  const byVoices = (test: (count: number) => boolean): Bits | null =>
    codings.variable.role === 'attribute'
      ? null
      : bitsWhere(codings.size, (position) => !hasBit(isFinal, position) && test(voices[position] ?? 0));
  const rules = rulesOf(codings);
  return {
    readingOf,
    readings: pool.readings,
    sources: {
      coders: codersOf(codings),
      singleCoder: byVoices((count) => count === 1),
      alike: byVoices((count) => count > 1),
      rules: rules === null ? null : settledByRules(codings, rules, isFinal),
    },
  };
}

/** A final coding rests on a rule when nobody but rules had coded the case. */
function settledByRules(codings: VariableCodings, rules: Bits, isFinal: Bits): Bits {
  const others = casesOf(codings, (coder) => coder.kind !== 'rule');
  return rules.map((word, index) => word & ~((isFinal[index] ?? 0) & (others[index] ?? 0)));
}

function mergeCoders(
  codings: VariableCodings,
  pool: ReadingPool,
  merge: Merge,
): { readingOf: Int32Array; voices: Uint16Array } {
  const readingOf = new Int32Array(codings.size).fill(-1);
  const voices = new Uint16Array(codings.size);
  const join = pool.joining(merge);
  for (const { column } of codings.byCoder) {
    const ids = column.answers.map((answer) => pool.add(answer));
    column.cases.forEach((position, index) => {
      const id = ids[column.answerOf[index] ?? 0] ?? -1;
      const earlier = readingOf[position] ?? -1;
      readingOf[position] = earlier < 0 ? id : join(earlier, id);
      voices[position] = (voices[position] ?? 0) + 1;
    });
  }
  return { readingOf, voices };
}

function overlay(column: CodingColumn, pool: ReadingPool, readingOf: Int32Array): void {
  const ids = column.answers.map((answer) => pool.add(answer));
  column.cases.forEach((position, index) => {
    readingOf[position] = ids[column.answerOf[index] ?? 0] ?? -1;
  });
}

function codersOf(codings: VariableCodings): ColumnSources['coders'] {
  return codings.byCoder.map(({ coder, column }) => {
    const cases = emptyBits(codings.size);
    column.cases.forEach((position) => setBit(cases, position));
    return { name: coder.name, cases };
  });
}

function rulesOf(codings: VariableCodings): Bits | null {
  if (codings.variable.role === 'attribute') return null;
  return codings.byCoder.some(({ coder }) => coder.kind === 'rule')
    ? casesOf(codings, (coder) => coder.kind === 'rule')
    : null;
}

function casesOf(codings: VariableCodings, chosen: (coder: Coder) => boolean): Bits {
  const cases = emptyBits(codings.size);
  for (const { coder, column } of codings.byCoder) {
    if (chosen(coder)) column.cases.forEach((position) => setBit(cases, position));
  }
  return cases;
}

function bitsWhere(size: number, test: (position: number) => boolean): Bits {
  const bits = emptyBits(size);
  for (let position = 0; position < size; position += 1) if (test(position)) setBit(bits, position);
  return bits;
}
