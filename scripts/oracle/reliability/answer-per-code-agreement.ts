import { defined, type Estimate } from '../../../src/domain/model/estimate.ts';
import { valueOrNull } from '../../../src/domain/model/estimate.ts';
import { type CoderTable, coderTable } from '../../../src/domain/reliability/coder-table.ts';
import { cohenKappa } from '../../../src/domain/reliability/cohen-kappa.ts';
import { coincidences } from '../../../src/domain/reliability/coincidences.ts';
import { gwetAC1 } from '../../../src/domain/reliability/gwet-ac1.ts';
import { percentAgreement } from '../../../src/domain/reliability/percent-agreement.ts';
import { pooledKappa } from '../../../src/domain/reliability/pooled-kappa.ts';
import { type RatedUnits, ratedUnits } from '../../../src/domain/reliability/rated-units.ts';
import { scottPi } from '../../../src/domain/reliability/scott-pi.ts';
import { specificAgreement } from '../../../src/domain/reliability/specific-agreement.ts';
import { twoByTwoAgreement } from '../../../src/domain/reliability/two-by-two-agreement.ts';
import { sum } from '../../../src/domain/statistics/sum.ts';
import { codedSetsInput, transposed } from './ratings-schema.ts';

const present = 0;
const absent = 1;

/** Computes a case of the kind `perCodeAgreement`. */
export function answerPerCodeAgreement(input: unknown): Record<string, unknown> {
  const { codeCount, coderA, coderB } = codedSetsInput.parse(input);
  const cases = transposed([coderA, coderB]).filter((pair) => !pair.includes(null));
  const perCode = Array.from({ length: codeCount }, (_, code) =>
    ratedUnits(cases.map((pair) => pair.map((set) => (set?.includes(code) === true ? present : absent)))),
  );
  const kappas = perCode.flatMap((units) => valueOrNull(kappaOf(units)) ?? []);
  const shares = perCode.flatMap((units) => valueOrNull(cohenKappa(coderTable(units, 2), 'unweighted')) ?? []);
  const alike = cases.filter(([a = null, b = null]) => sameSet(a ?? [], b ?? [])).length;
  return {
    cases: cases.length,
    codes: perCode.map(codeFields),
    definedKappas: kappas.length,
    meanKappa: kappas.length === 0 ? null : sum(kappas) / kappas.length,
    pooledKappa: valueOrNull(pooledKappa(shares)),
    exactSetAgreementPercent: cases.length === 0 ? null : (100 * alike) / cases.length,
  };
}

function kappaOf(units: RatedUnits): Estimate {
  const cohen = cohenKappa(coderTable(units, 2), 'unweighted');
  if (!cohen.defined) return cohen;
  const { kappa } = cohen.value;
  return kappa.defined ? defined(kappa.value.value) : kappa;
}

function codeFields(units: RatedUnits): Record<string, unknown> {
  const table = coderTable(units, 2);
  const [[both, onlyA] = [], [onlyB, neither] = []] = table;
  const together = coincidences(units, 2);
  return {
    both,
    onlyA,
    onlyB,
    neither,
    percentAgreement: valueOrNull(percentAgreement(units)),
    ...cohenFields(table),
    gwetAC1: valueOrNull(gwetAC1(units, 2))?.value ?? null,
    scottPi: valueOrNull(scottPi(table)),
    ...valueOrNull(twoByTwoAgreement(table)),
    positiveAgreement: valueOrNull(specificAgreement(together, present)),
    negativeAgreement: valueOrNull(specificAgreement(together, absent)),
  };
}

function cohenFields(table: CoderTable): Record<string, number | null> {
  const cohen = valueOrNull(cohenKappa(table, 'unweighted'));
  const kappa = cohen === null ? null : valueOrNull(cohen.kappa);
  return { expectedAgreement: cohen?.expected ?? null, kappa: kappa?.value ?? null, kappaSe: kappa?.se ?? null };
}

function sameSet(one: readonly number[], other: readonly number[]): boolean {
  const [left, right] = [new Set(one), new Set(other)];
  return left.size === right.size && [...left].every((code) => right.has(code));
}
