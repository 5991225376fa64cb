import type { Pseudonyms } from '../../domain/deposit/pseudonyms.ts';
import { readAnswers } from '../../domain/deposit/read-answers.ts';
import { tableParts } from '../../domain/deposit/table-parts.ts';
import { cappedQuote } from '../../domain/model/capped-quote.ts';
import type { HistoryEntry } from '../../domain/model/history.ts';
import { type Policy, policyText } from '../../domain/model/policy.ts';
import type { Result } from '../../domain/model/result.ts';
import type { Review } from '../../domain/model/review.ts';
import { settledAnswers } from '../../domain/model/settled-answers.ts';
import type { Table } from '../../domain/model/table.ts';
import { methodsOf } from '../../domain/report/methods.ts';
import type { Dataset } from '../../domain/tabulate/dataset.ts';
import { writeCaseTable } from '../../formats/case-table/write-case-table.ts';
import {
  answersTable,
  codesTable,
  codingsTable,
  type DepositTable,
  expectedTable,
  finalsTable,
  groupsTable,
  passagesTable,
  writeDepositTable,
} from '../../formats/deposit/deposit-tables.ts';
import {
  depositCitation,
  depositDictionary,
  depositLicence,
  depositReadme,
  type DepositWords,
  type Licence,
} from '../../formats/deposit/deposit-texts.ts';
import { rCalls, type RTable } from '../../formats/deposit/r-calls.ts';
import { writeJson } from '../../formats/json/write-json.ts';
import { writeTable } from '../../formats/table/write-table.ts';
import type { Take } from '../attempt.ts';
import { readShipped } from '../shipped.ts';
import { resolvedFilters } from './resolved-filters.ts';
import { withoutPersons } from './without-persons.ts';

export type Depositing = {
  readonly review: Review;
  readonly entries: readonly HistoryEntry[];
  readonly names: Pseudonyms;
  /** The saved tables as computed, each under the id of its file. */
  readonly tables: ReadonlyMap<string, Table>;
  readonly datasetOf: (policy: Policy) => Result<Dataset>;
  readonly licence: Licence | undefined;
  readonly authors: readonly string[];
  readonly quoteLimit: number;
};

type Written = { readonly name: string; readonly text: string };

/** The files of a replication package but its manifest; none names a person, none holds a full text. */
export function depositFiles(take: Take, depositing: Depositing): Written[] {
  const { entries, names, tables, quoteLimit } = depositing;
  const review = withoutPersons(depositing.review, { names, cap: (quote) => cappedQuote(quote, quoteLimit) });
  const { codebook, codings, finalCodings, cases, groupings, passages } = review;
  const counted = [...tables].map(([id, table]) => rTable(take, { id, table, depositing }));
  const parts: DepositTable[] = [
    codingsTable(codings, codebook),
    ...(finalCodings.length === 0 ? [] : [finalsTable(finalCodings, codebook)]),
    ...(passages.length === 0 ? [] : [passagesTable(review)]),
    answersTable(policyAnswers(take, depositing)),
    codesTable(codebook),
    groupsTable(groupings),
    expectedTable(counted),
  ];
  const words: DepositWords = {
    ...depositing,
    title: names.withoutNames(review.project.title),
    cases: cases.length,
    codebook,
    methods: methodsOf({ review: depositing.review, entries, language: 'en' }).map(names.withoutNames),
    tables: parts,
    printed: [...tables.keys()],
  };
  const answers = settledAnswers(codings, finalCodings);
  return [
    { name: 'README.md', text: depositReadme(words) },
    { name: 'LICENCE.txt', text: depositLicence(words) },
    { name: 'CITATION.cff', text: depositCitation(words) },
    { name: 'codebook.json', text: new TextDecoder().decode(writeJson(codebook)) },
    { name: 'data/cases.csv', text: writeCaseTable({ cases, codebook, answers }, 'data') },
    { name: 'data/dictionary.csv', text: depositDictionary(words) },
    ...parts.map((part) => ({ name: part.path, text: writeDepositTable(part) })),
    ...[...tables].map(([id, table]) => ({ name: `tables/${id}.csv`, text: printed(table, names) })),
    { name: 'recompute.R', text: new TextDecoder().decode(take(readShipped(script)).bytes) + rCalls(counted) },
  ];
}

const script = 'src/core/deposit/recompute.R';

function printed(table: Table, names: Pseudonyms): string {
  return names.withoutNames(new TextDecoder().decode(writeTable(table, 'csv').bytes));
}

/** `coder:Ana` becomes `coder:coder-1`. */
function publicPolicy(policy: Policy, names: Pseudonyms): string {
  return policyText(policy.kind === 'coder' ? { ...policy, name: names.nameOf(policy.name) } : policy);
}

type Counting = {
  readonly id: string;
  readonly table: Table;
  readonly depositing: Depositing;
};

function rTable(take: Take, { id, table, depositing }: Counting): RTable {
  const { filters, policy, statuses } = table.specification;
  const { names, review } = depositing;
  const { codebook, groupings } = review;
  return {
    id,
    policy: publicPolicy(policy, names),
    statuses,
    filters: take(resolvedFilters(filters, { codebook, groupings })),
    parts: tableParts(table),
  };
}

/** What the tables read, once for each policy that one of them names. */
function policyAnswers(take: Take, { tables, datasetOf, review, names }: Depositing) {
  const byPolicy = Map.groupBy(tables.values(), ({ specification }) => policyText(specification.policy));
  return [...byPolicy.values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const { policy } = first.specification;
    const read = new Set(own.flatMap(variablesRead));
    const dataset = take(datasetOf(policy));
    const shown = publicPolicy(policy, names);
    return readAnswers(dataset, review.codebook, read).map((answer) => ({ ...answer, policy: shown }));
  });
}

/** Ids of the variables on the axes and in the filters of a table. */
function variablesRead(table: Table): string[] {
  const axes = tableParts(table).flatMap(({ rows, cols, layer }) => [rows, cols, layer?.axis]);
  return [...axes, ...table.specification.filters].flatMap((one) => (one === undefined ? [] : [one.variable]));
}
