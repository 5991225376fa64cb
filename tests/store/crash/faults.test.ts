import { describe, expect, it } from 'vitest';
import { makeFaultyDisk } from '../../support/crash/faulty-disk.ts';
import { runTrial } from '../../support/crash/run-trial.ts';
import { foundOrSkip } from '../../support/requirements.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const seed = Number(process.env['COPRO_SEED'] ?? 56);

describe.each(['ENOSPC', 'EIO'] as const)('calls that fail with %s', (wrong) => {
  it('end a command with its code and leave nothing of it; the program goes on, and so does the work', async (context) => {
    const disk = foundOrSkip(context, 'c-compiler', makeFaultyDisk(temporaryFolder(), 'review.'));
    const stream = { seed, steps: 7 };
    const { ordeals, problems } = await runTrial(disk, { stream, faults: 2, wrongs: [wrong] });
    expect(problems).toEqual([]);
    expect(ordeals.filter(({ answer, fault }) => fault !== undefined && answer !== 'done')).not.toEqual([]);
    expect(ordeals.at(-1)).toMatchObject({ step: 7, kind: 'opening', answer: 'done' });
  }, 240_000);
});
