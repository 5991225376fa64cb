/**
 * `npm run -s oracle -- FILE.json`: reads a file of reference cases and prints one JSON object, each case's id with what
 * this program computes from the case's input, in the field names of its `expected`.
 */
import { readFileSync } from 'node:fs';
import { answerCase } from './oracle/answer-case.ts';
import { oracleFileSchema } from './oracle/oracle-case.ts';

const [path] = process.argv.slice(2);

if (path === undefined) {
  process.stderr.write('Usage: npm run -s oracle -- FILE.json\n');
  process.exitCode = 2;
} else {
  const { cases } = oracleFileSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  const answers = Object.fromEntries(cases.map((one) => [one.id, answerCase(one)]));
  process.stdout.write(`${JSON.stringify(answers, null, 2)}\n`);
}
