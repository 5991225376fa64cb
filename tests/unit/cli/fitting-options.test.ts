import { expect, it } from 'vitest';
import { fittingOptions } from '../../../src/cli/fitting-options.ts';
import { commandsIn } from '../../support/run-in-process.ts';
import { smallProject } from '../../support/small-project.ts';
import { sharedFolder } from '../../support/temporary-folder.ts';

const { run, json } = commandsIn(sharedFolder(smallProject));
const project = '@review.copro';

const rules = { needs: { by: ['keep', 'forget'] }, excludes: { forget: ['keep', 'out'] } };

it.each<[object, string | undefined]>([
  [{}, undefined],
  [{ keep: false, out: 'x' }, undefined],
  [{ by: 'Ana', keep: true }, undefined],
  [{ by: 'Ana', forget: 'x' }, undefined],
  [{ keep: false, forget: 'x' }, undefined],
  [{ by: 'Ana', keep: false }, '--by goes with --keep or --forget.'],
  [{ forget: 'x', keep: true }, '--forget and --keep do not go together. Ask for one after the other.'],
  [{ forget: 'x', out: 'y' }, '--forget and --out do not go together. Ask for one after the other.'],
])('options that say nothing where they stand are refused: %j', (values, message) => {
  const fits = fittingOptions(values, rules);
  expect(fits.ok ? undefined : fits.error.message).toBe(message);
});

it.each([
  [['history', project, '--by', 'Ana'], /--by goes with --mark/u],
  [['history', project, '--mark', 'x', '--limit', '1'], /--mark and --limit do not go together/u],
  [['merge', project, '@other.copro', '--keep', 'this'], /--keep goes with --settle/u],
  [['merge', project, '--tasks', '--dry-run'], /--tasks and --dry-run do not/u],
  [['merge', project, '--tasks', '--by', 'Ana'], /--tasks and --by do not/u],
  [['merge', project, '--settle', '1', '--keep', 'this', '--by', 'Ana', '--dry-run'], /--settle and --dry-run/u],
  [['audit', project, '--by', 'Ana'], /--by goes with --keep or --forget/u],
  [['audit', project, '--keep', '--forget', 'n-cases'], /--keep and --forget do not/u],
  [['audit', project, '@claims.json', '--keep', '--out', 'x.csv'], /--keep and --out do not/u],
  [['audit', project, '--forget', 'n-cases', '--strict'], /--forget and --strict do not/u],
  [['audit', project, '@claims.json', '--forget', 'n-cases'], /--forget takes a claim.*leave .*claims\.json out/u],
  [['audit', project, '@claims.json', '--json', '--format', 'csv'], /stdout holds one JSON value/u],
  [['report', project, '--check', 'manifest.json', '--out', '@report'], /--check and --out do not/u],
  [['table', project, '--rows', 'country', '--by', 'Ana'], /--by goes with --save/u],
  [['table', project, '--rows', 'country', '--rows', 'type'], /--rows stands here twice/u],
  [['figure', project, 'distribution-type', '--by', 'Ana'], /--by goes with --save/u],
  [['figure', project, '--out', '@x.svg'], /--out is of one figure.*copro figure .*review\.copro lists them/u],
  [['figure', project, '--save', 'Types'], /--save is of one figure/u],
  [['figure', project, '--dpi', '300'], /--dpi is of one figure/u],
  [['figure', project, '--format', 'png'], /--format is of one figure/u],
  [['figure', project, 'cases-by-year', '--policy', 'union'], /cases-by-year says itself whose answers it draws/u],
  [['codebook', project, '--by', 'Ana'], /--by goes with --import or --groupings or --change/u],
  [['codebook', project, '--dry-run'], /--dry-run goes with --change/u],
  [['codebook', project, '--out', '@log.md'], /--out goes with --log/u],
  [['codebook', project, '--language', 'zh'], /--language goes with --print/u],
  [['codebook', project, '--log', '--queue'], /--log and --queue do not/u],
  [['codebook', project, '--export', '@x.json', '--log'], /--export and --log do not/u],
  [['codebook', project, '--change', '@x.json', '--log', '--by', 'Ana'], /--change and --log do not/u],
  [['settle', project, '--by', 'Ana'], /--by goes with --take or --both or --answer or --accept/u],
  [['settle', project, '--take', 'Ana', '--by', 'Ana'], /--take goes with --case/u],
  [['settle', project, '--variable', 'type'], /Say which answer: --case N --variable V/u],
  [['settle', project, '--case', '2', '--variable', 'type', '--note', 'x'], /--note goes with --take/u],
  [['settle', project, '--format', 'csv'], /--format goes with --log/u],
  [['settle', project, '--case', '2', '--variable', 'type', '--take', 'Ana'], /Say who decides: --by NAME/u],
  [['settle', project, '--case', '2', '--accept', 'all', '--by', 'Ana'], /--case and --accept do not/u],
  [['settle', project, '--accept', 'all', '--log', '--by', 'Ana'], /--accept and --log do not/u],
  [['round', project, '--by', 'Ana'], /--by goes with --open or --done or --close/u],
  [['round', project, '--close', 'P', '--sample', '3'], /--sample goes with --open/u],
  [['round', project, '--open', 'P', '--coders', 'Ana', '--unfinished'], /--unfinished goes with --close/u],
  [['saved', project, '--by', 'Ana'], /--by goes with --rename or --duplicate or --delete or --take/u],
  [['serve', '@', '--no-open'], /is a folder\. Name a project file/u],
  [['open', '@'], /is a folder\. Name a project file/u],
  [['help', 'forget'], /There is no command “forget”/u],
])('a slip of the hand is refused, and changes nothing: %j', async (args, why) => {
  const [command = '', ...argv] = args;
  const before = await json('history', project);
  const refused = await run(command, ...argv);
  expect(refused).toMatchObject({ code: 2 });
  expect(refused.stderr).toMatch(why);
  expect(await json('history', project)).toEqual(before);
});
