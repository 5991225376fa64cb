import { type CaseStatusKind, caseStatusKinds } from '../model/case.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { sentence } from '../model/sentences/sentence.ts';
import { allOk } from './all-ok.ts';

/** Reads statuses of cases with commas between, each once, in their usual order; anything else is `invalid-input`. */
export function parseStatuses(text: string): Result<CaseStatusKind[]> {
  const read = allOk(text.split(',').map(parseStatus));
  return read.ok ? ok(caseStatusKinds.filter((kind) => read.value.includes(kind))) : read;
}

function parseStatus(text: string): Result<CaseStatusKind> {
  const word = text.trim();
  const found = caseStatusKinds.find((kind) => kind === word);
  return found === undefined ? fail('invalid-input', sentence('tables.no-status', { text: word })) : ok(found);
}
