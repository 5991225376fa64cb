import type { Answer } from '../model/answer.ts';
import { answerWords } from '../model/answer-words.ts';
import type { CaseQuery } from '../model/case-query.ts';
import { flattenCodes } from '../model/code.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { sentence } from '../model/sentences/sentence.ts';
import { isChoice, type Variable } from '../model/variable.ts';
import type { CaseList } from './case-list.ts';

/** Compares two positions: below 0 where the first comes first. */
type Order = (one: number, other: number) => number;

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
const statusOrder = { included: 0, undecided: 1, excluded: 2 } as const;

/** The order that a query asks for; where nothing tells two cases apart their numbers do. */
export function caseOrder(list: CaseList, sort: CaseQuery['sort']): Result<Order> {
  const orders: Order[] = [];
  for (const { column, descending } of sort) {
    const keys = keysOf(list, column);
    if (keys === undefined) return fail('not-found', sentence('cases.no-sort-column', { column }));
    orders.push(byKeys(keys, descending));
  }
  return ok((one, other) => {
    for (const order of orders) {
      const difference = order(one, other);
      if (difference !== 0) return difference;
    }
    return one - other;
  });
}

function byKeys(keys: Float64Array, descending: boolean): Order {
  return (one, other) => {
    const [a = NaN, b = NaN] = [keys[one], keys[other]];
    // What has no value comes last in either direction.
    if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
    return descending ? b - a : a - b;
  };
}

/** A number by position to sort by; NaN where there is nothing to sort. */
function keysOf({ cases, columns }: CaseList, column: string): Float64Array | undefined {
  switch (column) {
    case 'case.number':
      return Float64Array.from(cases, ({ number }) => number);
    case 'case.title':
      return ranks(cases.map(({ title }) => title));
    case 'case.status':
      return Float64Array.from(cases, ({ status }) => statusOrder[status.kind]);
    default: {
      const found = columns.get(column);
      if (found === undefined) return undefined;
      const rankOf = answerRanks(found.answers, found.variable);
      return Float64Array.from(found.answerOf, (id) => rankOf[id] ?? NaN);
    }
  }
}

/** Numbers by value, texts by the alphabet, codes in the order of the codebook, states after values. */
function answerRanks(answers: readonly Answer[], variable: Variable): ArrayLike<number> {
  if (variable.kind === 'number')
    return answers.map((answer) => (answer.kind === 'number' ? answer.value : Number.MAX_VALUE));
  if (!isChoice(variable)) return ranks(answers.map((answer) => stateLast(answer) + answerWords(answer, variable)));
  const places = new Map(flattenCodes(variable.codes).map(({ code }, place) => [code.id, place]));
  const text = (answer: Answer): string =>
    answer.kind === 'codes'
      ? answer.codes
          .map((id) => places.get(id) ?? places.size)
          .sort((a, b) => a - b)
          .join(' ')
      : '';
  return ranks(answers.map((answer) => stateLast(answer) + text(answer)));
}

/** A first word that puts states after values. */
function stateLast(answer: Answer): string {
  return answer.kind === 'empty' ? '1 ' : '0 ';
}

/** Of each text its place among all; equal texts share theirs. */
function ranks(texts: readonly string[]): Float64Array {
  const order = Array.from(texts.keys()).sort((a, b) => collator.compare(texts[a] ?? '', texts[b] ?? ''));
  const ranked = new Float64Array(texts.length);
  order.forEach((at, rank) => {
    const before = order[rank - 1];
    const same = before !== undefined && collator.compare(texts[before] ?? '', texts[at] ?? '') === 0;
    ranked[at] = same ? (ranked[before] ?? rank) : rank;
  });
  return ranked;
}
