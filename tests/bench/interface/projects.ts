import { join } from 'node:path';
import { must, startCore } from '../store/workspace.ts';

/** The 56-case example in a folder of its own; gives its file. */
export async function makeExample(home: string): Promise<string> {
  process.env['COPRO_HOME'] = home;
  const { call, close } = startCore();
  try {
    return must(await call('example.create', {})).file;
  } finally {
    close();
  }
}

/** A project of so many cases with the shipped codebook; gives its file. */
export async function makeLongList(folder: string, cases: number): Promise<string> {
  const { call, close } = startCore();
  const file = join(folder, 'long.copro');
  const lines = ['number,title,country,year'];
  for (let row = 1; row <= cases; row += 1)
    lines.push(`${row},Case ${row} of a long review,${row % 2 === 0 ? 'UK' : 'Sweden'},${1990 + (row % 30)}`);
  try {
    must(await call('project.create', { file }));
    const { project } = must(await call('project.open', { file, access: 'write' }));
    const list = { name: 'long.csv', bytes: new TextEncoder().encode(lines.join('\n')) };
    must(await call('cases.import', { project, files: [list] }));
    return file;
  } finally {
    close();
  }
}
