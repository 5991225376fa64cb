/**
 * `npm run bench -- store [CASES [ROUNDS]]`: what it costs that nothing is lost. One coding saved durably against an append
 * with fdatasync, and a whole import with its undo against papaparse and bare inserts of the same codings. Rounds are
 * interleaved and medians compared, with the best times beside them; a count that is wrong ends the run with exit code
 * 1. A goal that is not met changes no exit code, since times depend on the machine.
 */
import { compareDecision } from './decision.ts';
import { print } from './figures.ts';
import { compareImport } from './import.ts';

const [cases = 100_000, rounds = 3] = process.argv.slice(2).map(Number).filter(Number.isInteger);

await compareDecision(500);
await compareImport(cases, rounds);
print(
  '\nHow: each distinct cell of a list is parsed once; codings of new cases go in with one statement a variable, in one transaction.',
);
