import { describe, expect, it } from 'vitest';
import type { Input } from '../../src/contract/method.ts';
import { answerIn, type CoreProject, coreProject, fileOf } from '../support/core-project.ts';
import { like } from '../support/like.ts';
import { must } from '../support/must.ts';

async function fourCases(): Promise<CoreProject> {
  const project = await coreProject();
  must(
    await project.import(
      'number,title,country,year,author\n1,A clinic,UK,2001,Ostrom\n2,B school,Sweden,1998,\n3,C street,UK,,\n10,D park,,2010,\n',
    ),
  );
  must(await project.code('Ana', 'case,type,role\n1,user,survey\n2,citizen,planner;?panel\n3,NR,-\n'));
  must(await project.code('Ben', 'case,type,role\n1,citizen,survey\n2,citizen,planner\n'));
  return project;
}

type Wanted = Omit<Input<'cases.window'>, 'project'>;

async function numbers(project: CoreProject, wanted: Wanted): Promise<number[]> {
  const { rows } = must(await project.call('cases.window', { project: project.handle, ...wanted }));
  return rows.map(({ number }) => number);
}

describe('the list of cases', () => {
  it('holds what one coder said and attributes by whoever gave them', async () => {
    const project = await fourCases();
    const window = must(await project.call('cases.window', { project: project.handle, coder: 'Ana', limit: 2 }));
    expect(window).toMatchObject({ total: 4, all: 4 });
    const codes = (...codes: string[]) => ({ kind: 'codes', codes, notReported: [], other: {} });
    expect(window.rows.map(({ number, answers }) => [number, answers])).toEqual([
      [1, { country: codes('uk'), year: { kind: 'number', value: 2001 }, type: codes('user'), role: codes('survey') }],
      [
        2,
        {
          country: codes('sweden'),
          year: { kind: 'number', value: 1998 },
          type: codes('citizen'),
          role: { ...codes('planner'), notReported: ['panel'] },
        },
      ],
    ]);
  });

  it('holds, without a coder, what nobody disputes, and says where coders differ', async () => {
    const project = await fourCases();
    const { rows } = must(await project.call('cases.window', { project: project.handle }));
    expect(rows.map(({ disputed }) => disputed)).toEqual([['type'], ['role'], [], []]);
    expect(rows[1]?.answers['type']).toMatchObject({ codes: ['citizen'] });
    expect(rows[2]?.answers['type']).toEqual({ kind: 'empty', state: 'not-reported' });
  });

  it('comes window by window, in order', async () => {
    const project = await fourCases();
    expect(await numbers(project, { offset: 1, limit: 2 })).toEqual([2, 3]);
    expect(await numbers(project, { offset: 3, limit: 2 })).toEqual([10]);
    expect(await numbers(project, { offset: 9, limit: 2 })).toEqual([]);
  });

  it.for<[Wanted, number[]]>([
    [{ search: 'a clinic' }, [1]],
    [{ search: 'OSTROM' }, [1]],
    [{ search: 'united school' }, []],
    [{ search: 'kingdom' }, [1, 3]],
    [{ search: 'planner' }, [2]],
    [{ search: 'not reported' }, [2, 3]],
    [{ search: '10' }, [10]],
    [{ filters: [{ kind: 'text', column: 'year', text: '>1998' }] }, [1, 10]],
    [{ filters: [{ kind: 'text', column: 'year', text: '1998–2001' }] }, [1, 2]],
    [{ filters: [{ kind: 'text', column: 'year', text: '2001' }] }, [1]],
    [{ filters: [{ kind: 'text', column: 'case.number', text: '<= 2' }] }, [1, 2]],
    [{ filters: [{ kind: 'text', column: 'case.title', text: 'PARK' }] }, [10]],
    [{ filters: [{ kind: 'code', column: 'role', code: 'assessor' }] }, [1]],
    [{ filters: [{ kind: 'state', column: 'role', state: 'absent' }] }, [3]],
    [{ filters: [{ kind: 'state', column: 'role', state: 'not-coded' }] }, [10]],
    [{ coder: 'Ben', filters: [{ kind: 'state', column: 'type', state: 'not-coded' }] }, [3, 10]],
    [{ filters: [{ kind: 'status', status: 'excluded' }] }, []],
    [
      {
        search: 'a',
        filters: [
          { kind: 'code', column: 'country', code: 'uk' },
          { kind: 'state', column: 'type', state: 'not-reported' },
        ],
      },
      [3],
    ],
  ])('finds %o', async ([wanted, found]) => {
    expect(await numbers(await fourCases(), { coder: 'Ana', ...wanted })).toEqual(found);
  });

  it.for<[string, boolean, number[]]>([
    ['case.number', true, [10, 3, 2, 1]],
    ['case.title', true, [10, 3, 2, 1]],
    ['year', false, [2, 1, 10, 3]],
    ['year', true, [10, 1, 2, 3]],
    ['country', false, [1, 3, 2, 10]],
    ['type', false, [1, 2, 3, 10]],
    ['role', false, [2, 1, 3, 10]],
  ])('sorts by %s, descending %o, with what is not coded last', async ([column, descending, order]) => {
    expect(await numbers(await fourCases(), { coder: 'Ana', sort: [{ column, descending }] })).toEqual(order);
  });

  it('names a column that is none', async () => {
    const project = await fourCases();
    const asked = { project: project.handle, sort: [{ column: 'mood', descending: false }] };
    expect(await project.call('cases.window', asked)).toMatchObject({ ok: false, error: { code: 'not-found' } });
    const filters = [{ kind: 'code' as const, column: 'mood', code: 'good' }];
    expect(await project.call('cases.window', { project: project.handle, filters })).toMatchObject({
      ok: false,
      error: { message: like(/mood/) },
    });
  });

  it('follows every change', async () => {
    const project = await fourCases();
    expect(await numbers(project, { search: 'mill' })).toEqual([]);
    must(await project.import('number,title\n11,A mill\n'));
    expect(await numbers(project, { search: 'mill' })).toEqual([11]);
  });

  it('counts answers by variable, code and state', async () => {
    const project = await fourCases();
    const { cases, variables } = must(await project.call('cases.counts', { project: project.handle, coder: 'Ana' }));
    expect(cases).toBe(4);
    expect(variables.find(({ variable }) => variable === 'role')).toEqual({
      variable: 'role',
      answered: 3,
      disputed: 0,
      codes: { assessor: 1, survey: 1, planner: 1 },
      states: { absent: 1 },
    });
    const settled = must(await project.call('cases.counts', { project: project.handle })).variables;
    expect(settled.find(({ variable }) => variable === 'type')).toMatchObject({ answered: 2, disputed: 1 });
  });

  it('says where a case stands', async () => {
    const project = await fourCases();
    const asked = { project: project.handle, case: 10, sort: [{ column: 'year', descending: true }] };
    expect(must(await project.call('cases.place', asked))).toEqual({ place: 0 });
    expect(must(await project.call('cases.place', { ...asked, search: 'clinic' }))).toEqual({});
  });
});

describe('cases', () => {
  it('are added with the next number', async () => {
    const project = await fourCases();
    const added = must(await project.call('cases.add', { project: project.handle, title: 'E mill', by: 'Ana' }));
    expect(added).toMatchObject({ number: 11, entry: { words: 'Ana added case 11 “E mill”', by: 'Ana' } });
    expect((await project.review()).cases.at(-1)).toMatchObject({ title: 'E mill', status: { kind: 'included' } });
  });

  it('change in the fields that are given, all as one entry', async () => {
    const project = await fourCases();
    const before = await project.json();
    const status = { kind: 'excluded' as const, reason: 'a review' };
    const cases = [1, 2, 10].map((number) => ({ number, status }));
    const done = must(await project.call('cases.put', { project: project.handle, cases, by: 'Ana' }));
    expect(done).toMatchObject({ written: 3, unchanged: 0, entry: { words: 'Ana excluded 3 cases (a review)' } });
    expect((await project.review()).cases.map((one) => one.status.kind)).toEqual([
      'excluded',
      'excluded',
      'included',
      'excluded',
    ]);
    expect(must(await project.call('cases.put', { project: project.handle, cases }))).toEqual({
      written: 0,
      unchanged: 3,
    });
    must(await project.call('history.undo', { project: project.handle }));
    expect(await project.json()).toBe(before);
    expect(
      await project.call('cases.put', { project: project.handle, cases: [{ number: 1, title: 'X' }, { number: 99 }] }),
    ).toMatchObject({ ok: false, error: { code: 'not-found', message: like(/case 99/) } });
    expect(await project.json()).toBe(before);
  });

  it('are deleted with all that was said of them, and come back whole', async () => {
    const project = await fourCases();
    const before = await project.json();
    const done = must(await project.call('cases.delete', { project: project.handle, cases: [1, 3], by: 'Ana' }));
    expect(done).toMatchObject({ cases: 2, codings: 9, entry: { words: 'Ana deleted 2 cases' } });
    const review = await project.review();
    expect(review.cases.map(({ number }) => number)).toEqual([2, 10]);
    expect(review.codings.every((coding) => coding.case === 2 || coding.case === 10)).toBe(true);
    must(await project.call('history.undo', { project: project.handle }));
    expect(await project.json()).toBe(before);
    expect(must(await project.call('project.check', { file: project.path })).sound).toBe(true);
  });

  it('of a round stay, because coders froze what they said there', async () => {
    const project = await fourCases();
    must(await project.call('rounds.open', { project: project.handle, title: 'Pilot', coders: ['Ana'], cases: [2] }));
    expect(await project.call('cases.delete', { project: project.handle, cases: [1, 2] })).toMatchObject({
      ok: false,
      error: { code: 'conflict', message: like(/Case 2 belongs to the round “Pilot”/) },
    });
    expect((await project.review()).cases).toHaveLength(4);
  });
});

describe('cells', () => {
  const columns = ['case.title', 'case.status', 'country', 'role'];

  it('go to a spreadsheet and come back the same', async () => {
    const project = await fourCases();
    const asked = { project: project.handle, coder: 'Ana', cases: [2, 3], columns };
    const { text } = must(await project.call('cases.copy', asked));
    expect(text).toBe('B school\tincluded\tsweden\tplanner;?panel\nC street\tincluded\tuk\t-');
    const before = await project.json();
    const pasted = must(await project.call('cases.paste', { ...asked, text }));
    expect(pasted).toEqual({ cells: 8 });
    expect(await project.json()).toBe(before);
  });

  it('are pasted as one entry, which leaves alone what blank cells do not speak of', async () => {
    const project = await fourCases();
    const before = await project.json();
    const text = '"A\nmill"\texcluded: a review\t\tPlanner; Panel\r\n\t\tUK\tNR\r\n';
    const done = must(
      await project.call('cases.paste', { project: project.handle, coder: 'Cy', cases: [1, 10], columns, text }),
    );
    expect(done).toMatchObject({ cells: 5, entry: { words: 'Cy pasted 5 cells into 2 cases' } });
    const review = await project.review();
    expect(review.cases[0]).toMatchObject({ title: 'A mill', status: { kind: 'excluded', reason: 'a review' } });
    expect(answerIn(review, { case: 1, variable: 'role', coder: 'Cy' })).toMatchObject({ codes: ['planner', 'panel'] });
    expect(answerIn(review, { case: 1, variable: 'country', coder: 'import' })).toMatchObject({ codes: ['uk'] });
    expect(answerIn(review, { case: 10, variable: 'country', coder: 'Cy' })).toMatchObject({ codes: ['uk'] });
    must(await project.call('history.undo', { project: project.handle }));
    expect(await project.json()).toBe(before);
  });

  it('fill a whole selection from one line', async () => {
    const project = await fourCases();
    const asked = { project: project.handle, coder: 'Ana', cases: [1, 2, 10], columns: ['type'], text: 'User' };
    const { cells, entry } = must(await project.call('cases.paste', asked));
    expect(cells).toBe(3);
    const [newest] = must(await project.call('history.list', { project: project.handle, limit: 1 })).entries;
    expect(newest).toMatchObject({ seq: entry?.seq, changes: '1 coding added, 1 changed' });
  });

  it('keep the grounds that stand beside an answer', async () => {
    const project = await fourCases();
    must(await project.code('Ana', 'case,type,type:rationale\n1,user,They wrote it\n'));
    const asked = { project: project.handle, coder: 'Ana', cases: [1], columns: ['type'], text: 'citizen' };
    must(await project.call('cases.paste', asked));
    const { codings } = await project.review();
    const coding = codings.find((one) => one.case === 1 && one.variable === 'type' && one.coder === 'Ana');
    expect(coding).toMatchObject({ answer: { codes: ['citizen'] }, evidence: { rationale: 'They wrote it' } });
  });

  it('are refused all together where one cannot be read, each told by row and column', async () => {
    const project = await fourCases();
    const before = await project.json();
    const asked = { project: project.handle, coder: 'Ana', cases: [1, 2], columns: ['type', 'year', 'case.number'] };
    const refused = await project.call('cases.paste', { ...asked, text: 'user\tc. 2005\nwizard\t1999\t4\tx' });
    expect(refused).toMatchObject({
      ok: false,
      error: {
        code: 'invalid-input',
        details: {
          problems: [
            { message: like(/^Row 1, column Year: “c. 2005”/) },
            { message: like(/^Row 2, column Type: “wizard”/) },
            { message: like(/^Row 2, column Number:/) },
            { message: like(/^Row 2, column 4: there is no column here/) },
          ],
        },
      },
    });
    const tooMany = await project.call('cases.paste', { ...asked, text: 'user\nuser\nuser' });
    expect(tooMany).toMatchObject({ ok: false, error: { message: like(/3 rows were pasted, but only 2 cases/) } });
    expect(await project.json()).toBe(before);
  });

  it.each([
    ['type', 'user\nwizard', /^1 cell of what was pasted cannot be read, so nothing was changed/u],
    ['type', ' \n', /holds no cells/u],
    ['typ', 'user', /^There is no column “typ”/u],
  ])(
    'change nothing where one cell is wrong, or there is none, or no column for it: %s, %j',
    async (column, text, words) => {
      const project = await fourCases();
      const before = await project.json();
      const asked = { project: project.handle, coder: 'Ana', cases: [1, 2], columns: [column], text };
      expect(await project.call('cases.paste', asked)).toMatchObject({ ok: false, error: { message: like(words) } });
      expect(await project.json()).toBe(before);
    },
  );
});

describe('a list to import', () => {
  const messy = 'Titel;Typ\nEine Schule;Bürger\nEin Park;Nachbarn\n';

  it('is looked at before anything is decided about it', async () => {
    const project = await fourCases();
    const file = fileOf('liste.csv', Buffer.from(messy, 'latin1'));
    const seen = must(await project.call('cases.inspect-list', { project: project.handle, file }));
    expect(seen).toMatchObject({
      written: { kind: 'text', encoding: 'windows-1252', delimiter: ';' },
      rows: 2,
      columns: [{ header: 'Titel', repeated: false }, { header: 'Typ' }],
      firstRows: [
        ['Eine Schule', 'Bürger'],
        ['Ein Park', 'Nachbarn'],
      ],
    });
    expect(seen.encodings).toContain('gb18030');
    const wrong = { project: project.handle, file, delimiter: ',' };
    expect(must(await project.call('cases.inspect-list', wrong)).columns).toEqual([
      { header: 'Titel;Typ', repeated: false },
    ]);
  });

  it('takes its map as a value, tells labels that are no code, and does with each what the map says', async () => {
    const project = await fourCases();
    const files = [fileOf('liste.csv', messy)];
    const columns = { Titel: 'title', Typ: 'type' };
    const first = must(await project.import(files, { dryRun: true, map: { columns } }));
    expect(first).toMatchObject({ imported: 0, rejected: [{ line: 2 }, { line: 3 }] });
    expect(first.unknown).toEqual([
      { variable: 'type', label: 'Bürger', rule: 'reject' },
      { variable: 'type', label: 'Nachbarn', rule: 'reject' },
    ]);
    const map = { columns, codes: { type: { bürger: 'citizen' } }, unknown: { type: { NACHBARN: 'add' as const } } };
    const done = must(await project.import(files, { map }));
    expect(done).toMatchObject({
      imported: 2,
      codesAdded: [{ variable: 'type', code: 'nachbarn', label: 'Nachbarn' }],
    });
    const review = await project.review();
    expect(answerIn(review, { case: 11, variable: 'type', coder: 'import' })).toMatchObject({ codes: ['citizen'] });
    expect(answerIn(review, { case: 12, variable: 'type', coder: 'import' })).toMatchObject({ codes: ['nachbarn'] });
  });
});

describe('what numbers come to', () => {
  it('is summed over what is found or over given cases, each with how many have a number', async () => {
    const project = await fourCases();
    const sums = async (wanted: Omit<Input<'cases.sums'>, 'project'>) =>
      must(await project.call('cases.sums', { project: project.handle, ...wanted })).sums;
    expect(await sums({})).toEqual([{ variable: 'year', cases: 3, sum: 6009, least: 1998, most: 2010 }]);
    expect(await sums({ search: 'kingdom' })).toEqual([
      { variable: 'year', cases: 1, sum: 2001, least: 2001, most: 2001 },
    ]);
    expect(await sums({ cases: [2, 3, 10, 99] })).toEqual([
      { variable: 'year', cases: 2, sum: 4008, least: 1998, most: 2010 },
    ]);
    expect(await sums({ cases: [3] })).toEqual([]);
  });

  it('goes with the numbers of all cases that are found, in their order', async () => {
    const project = await fourCases();
    const sort = [{ column: 'year', descending: true }];
    expect(must(await project.call('cases.found', { project: project.handle, sort })).cases).toEqual([10, 1, 2, 3]);
    expect(must(await project.call('cases.found', { project: project.handle, search: 'kingdom' })).cases).toEqual([
      1, 3,
    ]);
  });
});

describe('an import', () => {
  it('tells its entry of the history, by which it is undone; none where it changed nothing', async () => {
    const project = await fourCases();
    const list = 'number,title\n11,E square\n';
    const { entry } = must(await project.import(list));
    expect(entry).toMatchObject({ words: like(/^Imported list\.csv: 1 case new/u) });
    expect(must(await project.import(list)).entry).toBeUndefined();
    expect(must(await project.import('number,title\n12,F\n', { dryRun: true })).entry).toBeUndefined();
    must(await project.call('cases.put', { project: project.handle, cases: [{ number: 1, note: 'later' }] }));
    must(await project.call('history.undo', { project: project.handle, entry: entry?.seq }));
    expect(await numbers(project, {})).toEqual([1, 2, 3, 10]);
  });
});
