import { describe, expect, it } from 'vitest';
import { codebookStepSchema } from '../../../src/domain/model/codebook-change.ts';
import { writeDecisionLog } from '../../../src/formats/decision-log/write-decision-log.ts';

const made = { version: 1, at: '2026-01-02T03:04:05.678Z', by: 'copro', summary: 'Created it', counts: [] };
const holders = (codings: number, finalCodings = 0): object => ({ codings, finalCodings });
const merged = {
  version: 2,
  at: '2026-02-03T23:59:59.000Z',
  by: 'Ana | Ben',
  summary: 'Merged the code “A” of role into “B”',
  change: { kind: 'merge-codes', reason: 'Nobody *really*\ntells them apart.', variable: 'role', from: 'a', into: 'b' },
  counts: [
    { code: 'a', label: 'A', before: holders(3), after: holders(0) },
    { code: 'b', label: 'B|b', before: holders(2), after: holders(4) },
    { code: 'c', label: 'C', before: holders(0), after: holders(0) },
    { code: 'd', label: 'D', before: null, after: holders(0) },
  ],
};

function logOf(...steps: object[]): string {
  const parsed = steps.map((step) => codebookStepSchema.parse(step));
  return writeDecisionLog({ title: 'My *review*', codebook: { title: 'A scheme' }, steps: parsed });
}

describe('writeDecisionLog', () => {
  it('says of each version when, by whom, what and why, with the codes that anybody had or that are new', () => {
    const log = logOf({ ...made, change: null }, merged);
    expect(log.startsWith('# Decision log of the codebook\n\nMy \\*review\\*: A scheme, 2 versions.\n\n')).toBe(true);
    expect(log.slice(log.indexOf('## Version 1'))).toBe(
      `## Version 1

2026-01-02 03:04, copro

Created it.

## Version 2

2026-02-03 23:59, Ana \\| Ben

Merged the code “A” of role into “B”.

Reason: Nobody \\*really\\* tells them apart.

| Code | Codings before | after |
| --- | ---: | ---: |
| A \\[a\\] | 3 | 0 |
| B\\|b \\[b\\] | 2 | 4 |
| D \\[d\\] | no such code | 0 |
`,
    );
  });

  it('counts final codings apart where there are any, and says where nothing was coded', () => {
    const finals = [{ code: 'a', label: 'A', before: holders(3, 1), after: holders(0, 2) }];
    expect(logOf({ ...merged, counts: finals })).toContain('| A \\[a\\] | 3 | 0 | 1 | 2 |\n');
    expect(logOf({ ...merged, counts: merged.counts.slice(2, 3) })).toContain(
      '\n\nNothing was coded with the codes of this variable.\n',
    );
  });
});
