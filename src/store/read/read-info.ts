import type { Project } from '../../domain/model/project.ts';
import { projectSchema } from '../../domain/model/project.ts';
import type { Result } from '../../domain/model/result.ts';
import { sentence } from '../../domain/model/sentences/sentence.ts';
import { loadTasks } from '../merge/load-tasks.ts';
import type { ReadableProject } from '../project-file.ts';
import { queries } from '../queries.ts';
import type { Connection } from '../sqlite/connection.ts';
import { Refusal } from '../sqlite/refusal.ts';
import type { Tables } from '../tables.ts';
import { parsed } from './parsed.ts';
import { present } from './present.ts';
import { loadRevision } from './read-revision.ts';
import { reading } from './reading.ts';

/** What a project is and how much it holds. */
export type Info = {
  readonly project: Project;
  readonly revision: number;
  readonly changed?: string;
  readonly counts: Readonly<
    Record<
      | 'cases'
      | 'casesCoded'
      | 'variables'
      | 'coders'
      | 'codings'
      | 'finalCodings'
      | 'documents'
      | 'passages'
      | 'rounds'
      | 'roundsOpen'
      | 'mergeTasks'
      | 'commands',
      number
    >
  >;
};

/** The project, its revision and its counts. */
export function readInfo(project: ReadableProject): Result<Info> {
  return reading(project, (connection) => ({
    project: loadProject(connection),
    revision: loadRevision(connection),
    ...lastChange(connection),
    counts: countAll(connection),
  }));
}

function lastChange(connection: Connection): Pick<Info, 'changed'> {
  const at = connection.statement('SELECT at FROM command ORDER BY seq DESC LIMIT 1').pluck().get();
  return typeof at === 'string' ? { changed: at } : {};
}

/** The project row, within a transaction of the caller's. */
export function loadProject(connection: Connection): Project {
  const row = connection.first(
    queries.selectFrom('project').select(['uuid', 'title', 'created', 'search_date as searchDate', 'note']),
  );
  if (row === undefined) throw new Refusal('damaged-project', sentence('project.no-description'));
  return parsed(projectSchema, present(row), 'description');
}

function countAll(connection: Connection): Info['counts'] {
  const count = (table: keyof Tables): number =>
    connection.first(queries.selectFrom(table).select((of) => of.fn.countAll<number>().as('n')))?.n ?? 0;
  return {
    cases: count('case'),
    casesCoded: judgedCases(connection),
    variables: count('variable'),
    coders: count('coder'),
    codings: count('coding'),
    finalCodings: count('final_coding'),
    documents: count('document'),
    passages: count('passage'),
    rounds: count('round'),
    roundsOpen:
      connection.first(
        queries
          .selectFrom('round')
          .select((of) => of.fn.countAll<number>().as('n'))
          .where('closed', 'is', null),
      )?.n ?? 0,
    mergeTasks: loadTasks(connection).length,
    commands: count('command'),
  };
}

/** Cases in which a judgement is answered, by whomever. */
function judgedCases(connection: Connection): number {
  const judged = queries
    .selectFrom('coding')
    .innerJoin('variable', 'variable.variable_key', 'coding.variable_key')
    .select((of) => of.fn.count<number>('coding.case_key').distinct().as('n'))
    .where('variable.role', '=', 'judgement');
  return connection.first(judged)?.n ?? 0;
}
