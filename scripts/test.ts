/**
 * `npm test`: every check, then every test, whatever fails on the way. `npm test -- tests/unit/tabulate` runs those tests
 * alone. The last line counts each check and each test as one.
 */
import { requiredNames, requirements } from '../tests/support/requirements.ts';
import { checks, runCheck, runTests, skipCheck } from './testing/steps.ts';
import { isGood, lastLines, oneFailed, sum, type Tally } from './testing/tally.ts';

function runAll(args: readonly string[]): Tally {
  const narrowed = args.length > 0;
  return sum([...checks.map(narrowed ? skipCheck : runCheck), runTests(args)]);
}

function unknownRequirements(): string[] {
  const known: readonly string[] = requirements;
  return requiredNames(process.env['COPRO_REQUIRE']).filter((name) => !known.includes(name));
}

function main(): Tally {
  const unknown = unknownRequirements();
  if (unknown.length === 0) return runAll(process.argv.slice(2));
  process.stderr.write(`COPRO_REQUIRE names ${unknown.join(', ')}; it knows only ${requirements.join(', ')}.\n`);
  return oneFailed;
}

const tally = main();
process.stdout.write(`\n${lastLines(tally).join('\n')}\n`);
process.exitCode = isGood(tally) ? 0 : 1;
