import type { FinalCoding } from '../../domain/model/final-coding.ts';
import type { Result } from '../../domain/model/result.ts';
import type { ReadableProject } from '../project-file.ts';
import { loadFinals } from './load-codings.ts';
import { loadNames } from './names.ts';
import { loadCoders } from './read-coders.ts';
import { reading } from './reading.ts';
import { loadScheme } from './scheme.ts';

/** All final codings by case and variable. */
export function readFinals(project: ReadableProject): Result<FinalCoding[]> {
  return reading(project, (connection) =>
    loadFinals(connection, loadNames(connection, loadScheme(connection), loadCoders(connection))),
  );
}

/** When each place was settled: by case number, then by variable. Reads no answer, so it is quick on a large review. */
export function readSettlingTimes(project: ReadableProject): Result<ReadonlyMap<number, ReadonlyMap<string, string>>> {
  return reading(project, (connection) => {
    const rows = connection
      .statement(
        `SELECT "case".number, variable.id, final_coding.at FROM final_coding
          JOIN variable USING (variable_key) JOIN "case" USING (case_key)`,
      )
      .raw()
      .all() as [number, string, string][];
    const times = new Map<number, Map<string, string>>();
    for (const [number, variable, at] of rows) {
      const ofCase = times.get(number) ?? new Map<string, string>();
      times.set(number, ofCase.set(variable, at));
    }
    return times;
  });
}
