import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { systemClock, systemIds } from '../../../src/core/system.ts';
import type { Coding } from '../../../src/domain/model/coding.ts';
import { ok } from '../../../src/domain/model/result.ts';
import { openToWrite } from '../../../src/store/open-project.ts';
import { runCommand } from '../../../src/store/run-command.ts';
import { must } from '../../support/must.ts';
import { print, Times } from './figures.ts';
import { inFolder } from './folder.ts';
import { listOf } from './list.ts';
import { openWorkspace, startCore } from './workspace.ts';

const cases = 500;
const names = {
  coding: 'one coding, saved by a command',
  file: 'one coding, from a file over the contract',
  append: 'append of 200 bytes with fdatasync',
};

/** One coding saved durably, against an append to a file beside it that is forced to the disk. */
export function compareDecision(rounds: number): Promise<void> {
  return inFolder(async (folder) => {
    const times = new Times();
    const path = await projectOf(folder);
    const project = must(openToWrite(path, { clock: systemClock, ids: systemIds }));
    const log = openSync(join(folder, 'log'), 'a');
    const bytes = Buffer.alloc(200, 'a');
    print(
      `\nOne coding among ${cases} cases: ${rounds} rounds; synchronous is ${project.writer.pragma('synchronous')}`,
    );
    for (let round = 0; round < rounds; round += 1) {
      await times.take(names.append, () => {
        writeSync(log, bytes);
        fdatasyncSync(log);
      });
      const coding: Coding = {
        case: 1 + (round % cases),
        variable: 'v6',
        coder: 'import',
        answer: { kind: 'codes', codes: [`code-${round % 9}`, `code-${(round + 1) % 9}`], notReported: [], other: {} },
        evidence: { page: String(round) },
        codebookVersion: 1,
      };
      const entry = { kind: 'code', by: 'import', summary: `Coded case ${coding.case}` };
      const { written } = await times.take(names.coding, () =>
        must(runCommand(project, entry, (write) => ok(write.putCodings([coding])))),
      );
      if (written !== 1) throw new Error('the coding was not written');
    }
    closeSync(log);
    project.close();
    await fromFiles(times, path, rounds);
    times.print(2);
    times.ratio(names.coding, { peer: names.append, most: 2.5 });
    times.ratio(names.file, { peer: names.append });
  });
}

async function projectOf(folder: string): Promise<string> {
  const { call, project, path, close } = await openWorkspace(folder, 'decision');
  must(await call('cases.import', { project, files: [{ name: 'list.csv', bytes: listOf(cases) }] }));
  close();
  return path;
}

/** The same as a person does it who hands in a file of one row: read, compared and written as a job. */
async function fromFiles(times: Times, path: string, rounds: number): Promise<void> {
  const { call, close } = startCore();
  const { project } = must(await call('project.open', { file: path, access: 'write' }));
  for (let round = 0; round < rounds / 10; round += 1) {
    const bytes = new TextEncoder().encode(`case,v6\n${1 + (round % cases)},code-${round % 9}\n`);
    const input = { project, file: { name: 'codings.csv', bytes }, coder: 'Ana' };
    await times.take(names.file, async () => must(await call('codings.import', input)));
  }
  close();
}
