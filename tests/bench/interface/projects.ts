import { join } from 'node:path';
import { must } from '../../support/must.ts';
import { startCore } from '../store/workspace.ts';

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

const choices = {
  country: ['UK', 'Sweden', 'Finland', 'Brazil'],
  'service-area': ['Public safety;Health care', 'Public housing', 'Public health;Public safety', ''],
  role: ['Co-commissioner;Co-deliverer', 'Co-assessor', 'NR', '-'],
  type: ['User coproduction', 'Professional coproduction', 'Citizen coproduction', ''],
  outcomes: ['Effectiveness of services', '', 'Citizen engagement;Capability of citizens', 'NR'],
} as const;

/** A list of so many cases, with a third of the variables of the shipped codebook. */
export function longList(cases: number): { readonly name: string; readonly bytes: Uint8Array } {
  const columns = Object.values(choices);
  const lines = [['number', 'title', 'year', ...Object.keys(choices)].join(',')];
  for (let row = 1; row <= cases; row += 1) {
    const cells = columns.map((column, index) => column[(row * 7 + index * 3 + (row >> 3)) % column.length] ?? '');
    lines.push([row, `Case ${row} of a long review of coproduction in cities`, 1990 + (row % 30), ...cells].join(','));
  }
  return { name: 'long.csv', bytes: new TextEncoder().encode(lines.join('\n')) };
}

/** A project of such a list with the shipped codebook; gives its file. */
export async function makeLongList(folder: string, cases: number): Promise<string> {
  const { call, close } = startCore();
  const file = join(folder, 'long.copro');
  try {
    must(await call('project.create', { file }));
    const { project } = must(await call('project.open', { file, access: 'write' }));
    const { imported } = must(await call('cases.import', { project, files: [longList(cases)] }));
    if (imported !== cases) throw new Error(`Of ${String(cases)} cases ${String(imported)} were imported.`);
    return file;
  } finally {
    close();
  }
}
