import type { CodebookStep } from '../../domain/model/codebook-change.ts';
import type { Coding } from '../../domain/model/coding.ts';
import type { FinalCoding } from '../../domain/model/final-coding.ts';
import type { Recode } from '../../domain/model/recode.ts';
import type { Result } from '../../domain/model/result.ts';
import type { ReadableProject } from '../project-file.ts';
import { queries } from '../queries.ts';
import { loadChanges, loadRecodes } from './load-changes.ts';
import { loadCodings, loadFinals } from './load-codings.ts';
import { loadNames } from './names.ts';
import { loadCoders } from './read-coders.ts';
import { reading } from './reading.ts';
import { loadScheme } from './scheme.ts';

/** Everything that is coded of some variables, by case. */
export type CodedVariables = { readonly codings: readonly Coding[]; readonly finalCodings: readonly FinalCoding[] };

/** The codings and final codings of some variables, and whatever changes of the codebook asked to code again. */
export function readCoded(
  project: ReadableProject,
  wanted: (variable: string) => boolean,
): Result<CodedVariables & { readonly recodes: readonly Recode[] }> {
  return reading(project, (connection) => {
    const scheme = loadScheme(connection);
    const names = loadNames(connection, scheme, loadCoders(connection));
    const variables = scheme.variables.filter(({ id }) => wanted(id));
    return {
      codings: variables.flatMap(({ key }) => loadCodings(connection, names, key)),
      finalCodings: variables.flatMap(({ key }) => loadFinals(connection, names, key)),
      recodes: loadRecodes(connection, names).filter(({ variable }) => wanted(variable)),
    };
  });
}

/** How the codebook came to be as it is, oldest version first. */
export function readCodebookLog(project: ReadableProject): Result<CodebookStep[]> {
  return reading(project, (connection) => {
    const changes = new Map(loadChanges(connection).map((entry) => [entry.version, entry]));
    const versions = connection.all(
      queries
        .selectFrom('codebook_version')
        .innerJoin('command', 'command.seq', 'codebook_version.command')
        .select(['codebook_version.version', 'command.at', 'command.by', 'command.summary'])
        .orderBy('codebook_version.version'),
    );
    return versions.map((row) => changes.get(row.version) ?? { ...row, change: null, counts: [] });
  });
}
