import { join } from 'node:path';
import { sentence } from '../../../src/domain/model/sentences/sentence.ts';
import { must } from '../../support/must.ts';
import { startCore } from '../store/workspace.ts';
import { printAgainst } from './budget.ts';
import { longList } from './projects.ts';

/** What the thread that answers calls has had of a processor, in ms: a busy machine does not make it longer. */
function worked(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** The longest that a program which imports a long list lets another call wait: while it reads and compares, and while it commits. */
export async function importing(folder: string, cases: number): Promise<void> {
  const { call, close } = startCore();
  const longest = { steps: 0, commit: 0 };
  let phase: keyof typeof longest = 'steps';
  let last = worked();
  let over = false;
  const turn = (): void => {
    const now = worked();
    longest[phase] = Math.max(longest[phase], now - last);
    last = now;
    if (!over) setImmediate(turn);
  };
  try {
    const file = join(folder, 'importing.copro');
    must(await call('project.create', { file }));
    const { project } = must(await call('project.open', { file, access: 'write' }));
    const list = longList(cases);
    const progress = ({ stage }: { readonly stage: string }): void => {
      if (stage === sentence('stage.writing-cases')) setImmediate(() => (phase = 'commit'));
    };
    last = worked();
    setImmediate(turn);
    must(await call('cases.import', { project, files: [list] }, { progress }));
    turn();
  } finally {
    over = true;
    close();
  }
  printAgainst('work between two turns while the long list is read and compared', longest.steps);
  printAgainst('work between two turns while the long list is committed', longest.commit);
}
