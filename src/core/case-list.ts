import type { Handlers } from '../contract/dispatch.ts';
import type { ProjectHandle } from '../contract/file.ts';
import type { Output } from '../contract/method.ts';
import { answerColumns, disputed } from '../domain/cases/answer-columns.ts';
import { type CaseList, caseList, type SearchableCases, searchableCases } from '../domain/cases/case-list.ts';
import { countAnswers } from '../domain/cases/count-answers.ts';
import { findCases } from '../domain/cases/find-cases.ts';
import { sumNumbers } from '../domain/cases/sum-numbers.ts';
import type { CaseQuery } from '../domain/model/case-query.ts';
import { ok, type Result } from '../domain/model/result.ts';
import { sentence } from '../domain/model/sentences/sentence.ts';
import type { Snapshot } from '../domain/model/snapshot.ts';
import { readCases } from '../store/read/read-cases.ts';
import type { Session } from './session.ts';

type Names = 'cases.window' | 'cases.counts' | 'cases.place' | 'cases.found' | 'cases.sums';
type Row = Output<'cases.window'>['rows'][number];
type Asked = { readonly project: ProjectHandle; readonly coder?: string | undefined };

/** The list of cases, read window by window: what it is made of is kept until the project changes. */
export function caseListHandlers(session: Session): Pick<Handlers, Names> {
  return {
    'cases.window': ({ project, coder, offset, limit, ...query }) => {
      const sought = seek(session, { project, coder }, query);
      if (!sought.ok) return sought;
      const { list, found } = sought.value;
      const rows = Array.from(found.subarray(offset, offset + limit), (position) => rowOf(list, position));
      return ok({ rows, total: found.length, all: list.cases.length });
    },
    'cases.counts': ({ project, coder }) => {
      const snapshot = session.snapshot(project);
      if (!snapshot.ok) return snapshot;
      const list = listOf(session, { project, coder });
      if (!list.ok) return list;
      const variables = [...list.value.columns.values()].map(countAnswers);
      return ok({ revision: snapshot.value.revision, cases: list.value.cases.length, variables });
    },
    'cases.place': ({ project, coder, case: number, ...query }) => {
      const sought = seek(session, { project, coder }, query);
      if (!sought.ok) return sought;
      const { list, found } = sought.value;
      const place = found.findIndex((position) => list.cases[position]?.number === number);
      return ok(place < 0 ? {} : { place });
    },
    'cases.found': ({ project, coder, ...query }) => {
      const sought = seek(session, { project, coder }, query);
      if (!sought.ok) return sought;
      const { list, found } = sought.value;
      return ok({ cases: Array.from(found, (position) => list.cases[position]?.number ?? 0) });
    },
    'cases.sums': ({ project, coder, cases, ...query }) => {
      const list = listOf(session, { project, coder });
      if (!list.ok) return list;
      const positions = cases === undefined ? whatIsFound(list.value, query) : ok(positionsOf(list.value, cases));
      return positions.ok ? ok({ sums: sumNumbers(list.value, positions.value) }) : positions;
    },
  };
}

/** By snapshot and coder: a new revision brings a new snapshot, and with it new lists. */
const lists = new WeakMap<Snapshot, Map<string | undefined, CaseList>>();

function listOf(session: Session, { project, coder }: Asked): Result<CaseList> {
  const snapshot = session.snapshot(project);
  if (!snapshot.ok) return snapshot;
  const ofSnapshot = lists.get(snapshot.value) ?? new Map<string | undefined, CaseList>();
  lists.set(snapshot.value, ofSnapshot);
  const known = ofSnapshot.get(coder);
  if (known !== undefined) return ok(known);
  const cases = casesOf(session, project, snapshot.value);
  if (!cases.ok) return cases;
  const list = caseList(cases.value, answerColumns(snapshot.value, coder));
  ofSnapshot.set(coder, list);
  return ok(list);
}

/** By the cases of a snapshot, which are the same ones as long as nobody changed a case. */
const searchable = new WeakMap<Snapshot['cases'], SearchableCases>();

function casesOf(session: Session, project: ProjectHandle, snapshot: Snapshot): Result<SearchableCases> {
  const known = searchable.get(snapshot.cases);
  if (known !== undefined) return ok(known);
  const reading = session.reading(project);
  if (!reading.ok) return reading;
  const cases = readCases(reading.value);
  if (!cases.ok) return cases;
  const found = searchableCases(cases.value);
  searchable.set(snapshot.cases, found);
  return ok(found);
}

/** A list, and the positions in it of what a query finds. */
function seek(
  session: Session,
  asked: Asked,
  query: CaseQuery,
): Result<{ readonly list: CaseList; readonly found: Int32Array }> {
  const list = listOf(session, asked);
  if (!list.ok) return list;
  const found = whatIsFound(list.value, query);
  return found.ok ? ok({ list: list.value, found: found.value }) : found;
}

/** Of each list the last query with what it found: scrolling asks the same again and again. */
const lastFound = new WeakMap<CaseList, { readonly query: string; readonly found: Int32Array }>();

function whatIsFound(list: CaseList, query: CaseQuery): Result<Int32Array> {
  const asked = JSON.stringify(query);
  const last = lastFound.get(list);
  if (last?.query === asked) return ok(last.found);
  const found = findCases(list, query);
  if (found.ok) lastFound.set(list, { query: asked, found: found.value });
  return found;
}

/** Numbers that are no case’s any more are passed over. */
function positionsOf({ cases }: CaseList, numbers: readonly number[]): Int32Array {
  const wanted = new Set(numbers);
  return Int32Array.from(cases.keys()).filter((position) => wanted.has(cases[position]?.number ?? 0));
}

function rowOf({ cases, columns }: CaseList, position: number): Row {
  const { citation: _, ...fields } = cases[position] ?? missing(position);
  const row: Row = { ...fields, answers: {}, disputed: [] };
  for (const [id, { answers, answerOf }] of columns) {
    const at = answerOf[position] ?? -1;
    const answer = answers[at];
    if (answer !== undefined) row.answers[id] = answer;
    else if (at === disputed) row.disputed.push(id);
  }
  return row;
}

function missing(position: number): never {
  throw new Error(sentence('cases.none-at-position', { position }));
}
