import type { Result } from '../../domain/model/result.ts';
import type { RoundPlan } from '../../domain/model/round.ts';
import type { ReadableProject } from '../project-file.ts';
import { loadRoundPlans } from './load-rounds.ts';
import { loadNames } from './names.ts';
import { loadCoders } from './read-coders.ts';
import { reading } from './reading.ts';
import { loadScheme } from './scheme.ts';

/** All rounds in the order in which they were opened, without the answers given in them. */
export function readRounds(project: ReadableProject): Result<RoundPlan[]> {
  return reading(project, (connection) => {
    const names = loadNames(connection, loadScheme(connection), loadCoders(connection));
    return loadRoundPlans(connection, names).map(({ plan }) => plan);
  });
}
