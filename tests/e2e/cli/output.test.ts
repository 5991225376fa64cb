import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { copro, coproEntry, coproJson } from '../../support/copro.ts';
import { folderWithReview } from '../../support/review-folder.ts';
import { sharedFolder } from '../../support/temporary-folder.ts';

const folder = sharedFolder(folderWithReview);
const at = (name: string): string => join(folder(), name);

describe('with --json', () => {
  it.each([
    [['new', 'new.copro'], { project: { title: 'new' } }],
    [
      ['import', 'new.copro', 'fixtures/tu-2022/cases.csv', '--map', 'fixtures/tu-2022/import-map.json', '--dry-run'],
      { imported: 56, dryRun: true },
    ],
    [['code', 'review.copro', 'fixtures/tu-2022/coding-stated.csv', '--coder', 'stated'], { unchanged: 0 }],
    [['codebook', 'review.copro'], { id: 'tu-2022' }],
    [['codebook', 'review.copro', '--export', 'scheme.json'], { file: 'scheme.json' }],
    [['codebook', 'review.copro', '--groupings', 'fixtures/tu-2022/groupings.json'], { groupings: {} }],
    [['table', 'review.copro', '--rows', 'country'], { validCases: 56 }],
    [['table', 'review.copro', '--rows', 'country', '--format', 'csv', '--out', 'table.csv'], { file: 'table.csv' }],
    [['table', 'review.copro', '--rows', 'country', '--out', 'table.json'], { file: 'table.json' }],
    [['figure', 'review.copro', 'cases-by-year', '--out', 'years.svg'], { file: 'years.svg', problems: [] }],
    [['audit', 'review.copro', 'fixtures/tu-2022/claims.json', '--format', 'csv', '--out', 'audit.csv'], {}],
    [['export', 'review.copro', '--format', 'json'], { format: 'copro-review' }],
    [['export', 'review.copro', '--format', 'csv', '--out', 'cases.csv'], { file: 'cases.csv' }],
    [['check', 'review.copro'], { sound: true, findings: [] }],
  ])('%j prints one JSON value on stdout and nothing else there', (args, value) => {
    expect(coproJson(folder(), ...args)).toMatchObject(value);
  });

  it('writes the files all the same', () => {
    for (const name of ['scheme.json', 'table.csv', 'table.json', 'years.svg', 'audit.csv', 'cases.csv'])
      expect({ name, there: existsSync(at(name)) }).toEqual({ name, there: true });
    expect(readFileSync(at('audit.csv'), 'utf8').split('\n').length).toBeGreaterThan(40);
    expect(JSON.parse(readFileSync(at('table.json'), 'utf8'))).toMatchObject({ validCases: 56 });
  });

  it.each([
    [['table', 'review.copro', '--rows', 'country', '--format', 'csv'], 2, 'invalid-input'],
    [['import', 'review.copro', 'nowhere.csv'], 3, 'not-found'],
    [['new', 'review.copro'], 4, 'conflict'],
    [['forget', 'review.copro'], 2, 'invalid-input'],
    [['code', 'review.copro', 'fixtures/tu-2022/cases.csv', '--coder', 'Ana'], 2, 'invalid-input'],
  ])('%j gives its error as that value too, and in words on stderr', (args, code, error) => {
    const run = copro(folder(), ...args, '--json');
    expect(run.code).toBe(code);
    const told = JSON.parse(run.stdout) as { error: { code: string; message: string } };
    expect(told.error.code).toBe(error);
    expect(run.stderr).toContain(told.error.message.split('\n')[0]);
  });
});

describe('without --json', () => {
  it('results go to stdout, progress and messages to stderr', () => {
    writeFileSync(at('list.csv'), 'title,planet\nA case more,Mars\n');
    const run = copro(folder(), 'import', 'review.copro', 'list.csv', '--dry-run');
    expect(run.stdout).toMatch(/^Dry run, nothing was written: 1 new/u);
    expect(run.stdout).toMatch(/Note: list\.csv, line 1: not read: planet/u);
    expect(run.stderr).toMatch(/Reading the list/u);
    expect(run.stdout).not.toMatch(/Reading/u);
  });

  it('a file goes to stdout where none is named, and there alone', () => {
    const run = copro(folder(), 'export', 'review.copro', '--format', 'csv');
    expect(run.stdout.split('\n')).toHaveLength(58);
    expect(run.stderr).not.toMatch(/country/u);
  });

  it('help of a command is the same however one asks for it', () => {
    const asked = [
      ['import', '--help'],
      ['import', '-h'],
      ['help', 'import'],
    ].map((args) => copro(folder(), ...args));
    expect(new Set(asked.map(({ stdout }) => stdout)).size).toBe(1);
    expect(asked[0]).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('copro import PROJECT.copro') as string,
    });
  });

  it('help goes to stdout and ends with 0', () => {
    const run = copro(folder(), 'table', '--help');
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).toContain('--percent none|row|column|total');
  });

  it('the version is that of the package', () => {
    const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as {
      version: string;
    };
    expect(copro(folder(), '--version')).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });
});

describe('a stdout that does not take what it is given', () => {
  const writeTo = async (stdout: 'pipe' | number): Promise<{ code: number | null; stderr: string }> => {
    const args = [coproEntry, 'export', 'review.copro', '--format', 'json'];
    const child = spawn(process.execPath, args, { cwd: folder(), stdio: ['ignore', stdout, 'pipe'] });
    child.stdout?.destroy();
    let stderr = '';
    child.stderr?.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    await once(child, 'close');
    return { code: child.exitCode, stderr };
  };

  it('because nobody reads on, as before a head, is no failure', async () => {
    const ended = await writeTo('pipe');
    expect(ended.code).toBe(0);
    expect(ended.stderr).not.toMatch(/error/iu);
  });

  it('because the disk is full ends with 7 and says so', async (context) => {
    if (!existsSync('/dev/full')) context.skip('there is no /dev/full here');
    const full = openSync('/dev/full', 'w');
    const ended = await writeTo(full);
    closeSync(full);
    expect(ended.code).toBe(7);
    expect(ended.stderr).toMatch(/copro: The disk is full/u);
    expect(ended.stderr).not.toMatch(/at .*\.ts/u);
  });
});

describe('a stderr that nobody reads', () => {
  it('stops no work: what was asked for is done, and the exit code says so', async () => {
    writeFileSync(at('unheard.csv'), 'title\nUnheard\n');
    const args = [coproEntry, 'import', 'review.copro', 'unheard.csv', '--json'];
    const child = spawn(process.execPath, args, { cwd: folder(), stdio: ['ignore', 'pipe', 'pipe'] });
    child.stderr.destroy();
    const printed = text(child.stdout);
    await once(child, 'close');
    expect({ code: child.exitCode, report: JSON.parse(await printed) as unknown }).toMatchObject({
      code: 0,
      report: { imported: 1 },
    });
    expect(copro(folder(), 'undo', 'review.copro').code).toBe(0);
  });
});

describe('a file to be written', () => {
  const project = (): Buffer => readFileSync(at('review.copro'));

  it.each([
    [['export', 'review.copro', '--format', 'json', '--out', 'review.copro']],
    [['table', 'review.copro', '--rows', 'country', '--out', 'review.copro']],
    [['codebook', 'review.copro', '--export', './review.copro']],
    [['figure', 'review.copro', 'cases-by-year', '--out', 'review.copro']],
  ])('never takes the place of a project: %j', (args) => {
    const before = project();
    const run = copro(folder(), ...args);
    expect(run.code).toBe(4);
    expect(run.stderr).toMatch(/review\.copro is a project file/u);
    expect(project().equals(before)).toBe(true);
  });

  it.each([
    ['below a file', 'list.csv/table.txt', 4],
    ['where a folder is', 'fixtures', 2],
    ['in the place of the folder that one is in', '.', 2],
    ['without a name', '', 2],
  ])('%s is not written, with a reason', (_, out, code) => {
    writeFileSync(at('list.csv'), 'title\nA\n');
    const run = copro(folder(), 'table', 'review.copro', '--rows', 'country', '--out', out);
    expect(run.code).toBe(code);
    expect(run.stderr).toMatch(/^copro: (?!.*(EEXIST|ENOTDIR|EISDIR)).+\.\n$/u);
  });
});

describe('copro figure', () => {
  it.each([
    ['svg', /^<\?xml|^<svg/u],
    ['pdf', /^%PDF-/u],
    ['png', /^\u{FFFD}PNG/u],
  ])('draws a shipped figure as %s under its own name where none is given', (format, start) => {
    const run = copro(folder(), 'figure', 'review.copro', 'cases-by-year', '--format', format, '--dpi', '150');
    expect(run).toMatchObject({ code: 0, stdout: '' });
    expect(readFileSync(at(`cases-by-year.${format}`), 'utf8')).toMatch(start);
  });

  it('lists what the project gives, and draws, changes in language and saves one of these', () => {
    const list = JSON.parse(copro(folder(), 'figure', 'review.copro', '--json').stdout) as { name: string }[];
    expect(list.map(({ name }) => name)).toContain('distribution-country');
    const save = [
      '--language',
      'zh',
      '--save',
      'Countries',
      '--by',
      'Ana',
      '--out',
      'countries.csv',
      '--format',
      'csv',
    ];
    expect(copro(folder(), 'figure', 'review.copro', 'distribution-country', ...save).code).toBe(0);
    expect(readFileSync(at('countries.csv'), 'utf8')).toMatch(/^panel,panel_title,.*\n1,,country,/u);
    copro(folder(), 'figure', 'review.copro', 'Countries', '--out', 'saved.svg');
    expect(readFileSync(at('saved.svg'), 'utf8')).toContain('个案例');
    expect(copro(folder(), 'figure', 'review.copro').stdout).toMatch(/^Countries +Country\n/u);
  });

  it('draws a specification from a file as it draws the shipped one', () => {
    const file = 'fixtures/tu-2022/figures/cases-by-year.json';
    copro(folder(), 'figure', 'review.copro', 'cases-by-year', '--out', 'by-name.svg');
    expect(copro(folder(), 'figure', 'review.copro', file, '--out', 'by-file.svg').code).toBe(0);
    expect(readFileSync(at('by-file.svg'), 'utf8')).toBe(readFileSync(at('by-name.svg'), 'utf8'));
  });

  it.each([
    [['cases-by-moon'], 3, /no figure “cases-by-moon”.*cases-by-year/u],
    [['cases-by-year', '--format', 'gif'], 2, /svg, png, pdf/u],
    [['cases-by-year', '--dpi', 'fine'], 2, /--dpi takes a whole number/u],
    [['cases-by-year', '--dpi', '20'], 2, /--dpi takes a whole number from 72 to 2400; “20” is none/u],
    [['fixtures/tu-2022/claims.json'], 2, /claims\.json, line/u],
  ])('refuses %j and says why', (args, code, why) => {
    const run = copro(folder(), 'figure', 'review.copro', ...args);
    expect(run.code).toBe(code);
    expect(run.stderr).toMatch(why);
  });
});

describe('copro audit', () => {
  const audit = (...more: string[]) =>
    copro(folder(), 'audit', 'review.copro', 'fixtures/tu-2022/claims.json', ...more);

  it('ends with 6 under --strict where a primary reading differs, and with 0 otherwise', () => {
    expect(audit('--format', 'csv-excel', '--out', 'excel.csv').code).toBe(0);
    expect(readFileSync(at('excel.csv'), 'utf8')).toMatch(/^\uFEFFid,.*\r\n/u);
    const strict = audit('--strict', '--json');
    expect(strict.code).toBe(6);
    const entries = JSON.parse(strict.stdout) as { status: string }[];
    expect(entries.some(({ status }) => status === 'differs')).toBe(true);
  });

  it('ends with 0 under --strict where all primary readings match', () => {
    const file = JSON.parse(readFileSync(at('fixtures/tu-2022/claims.json'), 'utf8')) as { claims: { id: string }[] };
    const statuses = JSON.parse(audit('--json').stdout) as { id: string; status: string }[];
    const matching = new Set(statuses.filter(({ status }) => status === 'match').map(({ id }) => id));
    writeFileSync(
      at('matching.json'),
      JSON.stringify({ ...file, claims: file.claims.filter(({ id }) => matching.has(id)) }),
    );
    expect(matching.size).toBeGreaterThan(5);
    expect(copro(folder(), 'audit', 'review.copro', 'matching.json', '--strict').code).toBe(0);
  });
});

describe('options that contradict each other', () => {
  it.each([
    [['table', 'review.copro', '--from', 'table.json', '--rows', 'role'], /--rows beside it/u],
    [['table', 'review.copro', '--from', 'table.json', '--policy', 'union'], /--policy beside it/u],
    [
      ['codebook', 'review.copro', '--groupings', 'fixtures/tu-2022/groupings.json', '--export', 'x.json'],
      /one after the other/u,
    ],
    [['export', 'review.copro', '--format', 'json', '--coder', 'import'], /everybody/u],
    [['import', 'review.copro', 'list.csv', '--separator', ''], /--separator is empty/u],
    [['history', 'review.copro', '--mark', ''], /--mark is empty/u],
    [['table', 'review.copro', '--roles', 'x'], /There is no option --roles\.\nUsage/u],
    [['table', 'review.copro', '--rows', 'role', '--out', 'x.png'], /x\.png ends like a file of png/u],
    [['settle', 'review.copro', '--log', '--json', '--format', 'csv'], /holds one JSON value/u],
    [['settle', 'review.copro', '--accept', 'all'], /Say who decides: --by NAME/u],
    [['import', 'review.copro', 'list.csv', '--format', 'xlsx'], /csv, tsv, json/u],
  ])('%j are refused instead of passed over', (args, why) => {
    const run = copro(folder(), ...args);
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(why);
  });
});
