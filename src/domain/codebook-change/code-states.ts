import { flattenCodes } from '../model/code.ts';
import type { VersionedAnswer } from '../model/snapshot.ts';
import type { Variable } from '../model/variable.ts';
import { isChoice } from '../model/variable.ts';
import { type CodeState, readerOf } from '../tabulate/reading.ts';

/** What an answer says of each code, as tables read it: a code counts where one below it was chosen. */
export type CodeStates = ReadonlyMap<string, CodeState>;

/**
 * Reads answers of a variable code by code; undefined where the answer is empty as a whole. A single choice is read as
 * if several were allowed, so that an answer that still has several is seen whole, and *absent* speaks of every code.
 */
export function codeStatesOf(variable: Variable): (answer: VersionedAnswer) => CodeStates | undefined {
  if (!isChoice(variable)) return () => undefined;
  const ids = flattenCodes(variable.codes).map(({ code }) => code.id);
  const read = readerOf({ ...variable, kind: 'multiple' });
  return (answer) => {
    const reading = read(answer);
    if (reading.kind !== 'codes') return undefined;
    return new Map(ids.map((id, place) => [id, reading.codes[place] ?? 'absent']));
  };
}
