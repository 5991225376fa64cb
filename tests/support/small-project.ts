import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInProcess } from './run-in-process.ts';
import { smallScheme } from './small-scheme.ts';

const cases = `number,title,country,year
1,A kitchen run by its guests,uk,2001
2,A park and its wardens,uk,2005
3,A school of parents,sweden,2012
4,A 诊所 at night,sweden,2015
`;

const codings = {
  Ana: 'case,type,role\n1,user,planner;survey\n2,citizen,planner\n3,user,panel\n4,NR,-\n',
  Ben: 'case,type,role\n1,user,planner\n2,user,planner\n3,user,panel\n4,citizen,-\n',
};

/**
 * Fills a folder with `review.copro`: four cases of the small scheme, the restore point “listed”, then the codings of
 * Ana and Ben, who differ on the type of case 2 and the role of case 1.
 */
export async function smallProject(folder: string): Promise<void> {
  const at = (name: string): string => join(folder, name);
  writeFileSync(at('scheme.json'), JSON.stringify(smallScheme));
  writeFileSync(at('cases.csv'), cases);
  for (const [coder, content] of Object.entries(codings)) writeFileSync(at(`${coder}.csv`), content);
  const project = at('review.copro');
  for (const argv of [
    ['new', project, '--codebook', at('scheme.json'), '--title', 'Small'],
    ['import', project, at('cases.csv')],
    ['history', project, '--mark', 'listed'],
    ['code', project, at('Ana.csv'), '--coder', 'Ana'],
    ['code', project, at('Ben.csv'), '--coder', 'Ben'],
  ]) {
    const run = await runInProcess(...argv);
    if (run.code !== 0) throw new Error(run.stderr);
  }
}
