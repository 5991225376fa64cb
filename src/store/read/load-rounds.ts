import type { Round, RoundAssignment, RoundPlan } from '../../domain/model/round.ts';
import { codingNames } from '../answer-columns.ts';
import { queries } from '../queries.ts';
import type { Connection } from '../sqlite/connection.ts';
import { codingOf } from './load-codings.ts';
import type { Names } from './names.ts';
import { present } from './present.ts';

/** All rounds in the order in which they came, with what was frozen in them. */
export function loadRounds(connection: Connection, names: Names): Round[] {
  return loadRoundPlans(connection, names).map(({ key, plan }) => ({
    ...plan,
    frozen: connection
      .all(queries.selectFrom('frozen_coding').select(codingNames).where('round_key', '=', key))
      .sort(names.byCase)
      .map((coding) => codingOf(coding, names)),
  }));
}

/** All rounds without what was frozen in them, each with its key. */
export function loadRoundPlans(
  connection: Connection,
  names: Pick<Names, 'case' | 'coder'>,
): { readonly key: number; readonly plan: RoundPlan }[] {
  const rows = connection.all(
    queries
      .selectFrom('round')
      .select(['round_key', 'uuid', 'title', 'codebook_version', 'opened', 'closed'])
      .orderBy('round_key'),
  );
  return rows.map(({ round_key: key, codebook_version: codebookVersion, closed, ...row }) => {
    const members = loadMembers(connection, names, key);
    const plan = { ...row, codebookVersion, ...present({ closed }), ...members, ...loadDone(connection, names, key) };
    return { key, plan };
  });
}

type Members = Pick<RoundPlan, 'cases' | 'coders' | 'assignments'>;
type Namer = Pick<Names, 'case' | 'coder'>;

function loadMembers(connection: Connection, names: Namer, round: number): Members {
  const cases = connection
    .all(queries.selectFrom('round_case').select('case_key').where('round_key', '=', round).orderBy('position'))
    .map(({ case_key }) => names.case(case_key));
  const coders = connection
    .all(queries.selectFrom('round_coder').select('coder_key').where('round_key', '=', round).orderBy('position'))
    .map(({ coder_key }) => names.coder(coder_key));
  const rows = connection.all(
    queries.selectFrom('round_assignment').select(['coder_key', 'case_key']).where('round_key', '=', round),
  );
  if (rows.length === cases.length * coders.length) return { cases, coders };
  const assigned = Map.groupBy(rows, ({ coder_key }) => names.coder(coder_key));
  const place = new Map(cases.map((number, position) => [number, position]));
  const assignments: RoundAssignment[] = coders.map((coder) => ({
    coder,
    cases: (assigned.get(coder) ?? [])
      .map(({ case_key }) => names.case(case_key))
      .sort((one, other) => (place.get(one) ?? 0) - (place.get(other) ?? 0)),
  }));
  return { cases, coders, assignments };
}

function loadDone(connection: Connection, names: Namer, round: number): Pick<RoundPlan, 'done'> {
  const rows = connection.all(
    queries.selectFrom('round_done').select(['coder_key', 'case_key', 'at']).where('round_key', '=', round),
  );
  if (rows.length === 0) return {};
  const done = rows.map(({ coder_key, case_key, at }) => ({
    case: names.case(case_key),
    coder: names.coder(coder_key),
    at,
  }));
  return { done: done.sort((one, other) => one.case - other.case || (one.coder < other.coder ? -1 : 1)) };
}
