import { finishSteps } from '../../src/domain/model/finish-steps.ts';
import type { Result } from '../../src/domain/model/result.ts';
import type { CaseList } from '../../src/formats/case-list/case-list.ts';
import { readCaseList as steps } from '../../src/formats/case-list/read-case-list.ts';

/** A list of cases, read in one go. */
export function readCaseList(...given: Parameters<typeof steps>): Result<CaseList> {
  return finishSteps(steps(...given));
}
