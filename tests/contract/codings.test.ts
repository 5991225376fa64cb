import { describe, expect, it } from 'vitest';
import { answerIn, type CoreProject, coreProject } from '../support/core-project.ts';
import { like } from '../support/like.ts';
import { must } from '../support/must.ts';

async function threeCases(): Promise<CoreProject> {
  const project = await coreProject();
  must(await project.import('number,title,country\n1,A,UK\n2,B,UK\n30,C,Sweden\n'));
  return project;
}

describe('a file of codings', () => {
  it('gives states, codes, codes not reported, texts of other codes, numbers and texts', async () => {
    const project = await threeCases();
    const rows = [
      'case,type,role,people,remark',
      '1,user,planner;?panel;other=a \\; muse,1.50,"-"',
      '2,NR,-,NA,\\-',
      '30,,survey;?other,-3,"two\nlines, ""quoted"""',
    ];
    const done = must(await project.code('Ana', rows.join('\n')));
    expect(done).toEqual({ cases: 3, codings: 11, unchanged: 0, warnings: [] });
    const review = await project.review();
    const answer = (number: number, variable: string) => answerIn(review, { case: number, variable, coder: 'Ana' });
    expect(answer(1, 'role')).toEqual({
      kind: 'codes',
      codes: ['planner', 'other'],
      notReported: ['panel'],
      other: { other: 'a ; muse' },
    });
    expect(answer(1, 'people')).toEqual({ kind: 'number', value: 1.5 });
    expect(answer(1, 'remark')).toEqual({ kind: 'empty', state: 'absent' });
    expect(answer(2, 'type')).toEqual({ kind: 'empty', state: 'not-reported' });
    expect(answer(2, 'role')).toEqual({ kind: 'empty', state: 'absent' });
    expect(answer(2, 'people')).toEqual({ kind: 'empty', state: 'not-applicable' });
    expect(answer(2, 'remark')).toEqual({ kind: 'text', text: '-' });
    expect(answer(30, 'type')).toBeUndefined();
    expect(answer(30, 'remark')).toEqual({ kind: 'text', text: 'two\nlines, "quoted"' });
  });

  it('gives the grounds beside an answer', async () => {
    const project = await threeCases();
    const header = 'case,type,type:rationale,type:quote,type:page,type:confidence';
    must(await project.code('Ana', `${header}\n1,user,They wrote it,"“We, the users”",12–13,HIGH\n`));
    const { codings } = await project.review();
    expect(codings.find(({ coder }) => coder === 'Ana')?.evidence).toEqual({
      rationale: 'They wrote it',
      quote: '“We, the users”',
      page: '12–13',
      confidence: 'high',
    });
  });

  it('keeps the grounds that it does not speak of, column by column and cell by cell', async () => {
    const project = await threeCases();
    must(await project.code('Ana', 'case,type,type:quote,type:page\n1,user,so they say,4\n2,user,here too,5\n'));
    must(await project.code('Ana', 'case,type,type:page,type:confidence\n1,citizen,7,high\n2,user,,\n'));
    must(await project.code('Ben', 'case,type\n1,user\n'));
    expect((await project.review()).codings.map(({ coder, evidence }) => [coder, evidence])).toEqual(
      expect.arrayContaining([
        ['Ana', { quote: 'so they say', page: '7', confidence: 'high' }],
        ['Ana', { quote: 'here too', page: '5' }],
        ['Ben', {}],
      ]),
    );
  });

  it('names cases by UUID as well', async () => {
    const project = await threeCases();
    const uuid = (await project.review()).cases[2]?.uuid ?? '';
    must(await project.code('Ana', `case,type\n${uuid.toUpperCase()},user\n`));
    expect(answerIn(await project.review(), { case: 30, variable: 'type', coder: 'Ana' })).toMatchObject({
      codes: ['user'],
    });
  });

  it('replaces what the same coder said, and leaves what an empty cell does not speak of', async () => {
    const project = await threeCases();
    must(await project.code('Ana', 'case,type,role\n1,user,planner\n2,user,planner\n'));
    const done = must(await project.code('Ana', 'case,type,role\n1,citizen,\n2,user,\n'));
    expect(done).toMatchObject({ cases: 2, codings: 1, unchanged: 1 });
    const review = await project.review();
    expect(answerIn(review, { case: 1, variable: 'type', coder: 'Ana' })).toMatchObject({ codes: ['citizen'] });
    expect(answerIn(review, { case: 1, variable: 'role', coder: 'Ana' })).toMatchObject({ codes: ['planner'] });
  });

  it('never touches what another coder said of a judgement, and is the one value of an attribute', async () => {
    const project = await threeCases();
    must(await project.code('Ana', 'case,type,country\n1,user,uk\n'));
    must(await project.code('Ben', 'case,type,country\n1,citizen,sweden\n'));
    const review = await project.review();
    expect(answerIn(review, { case: 1, variable: 'type', coder: 'Ana' })).toMatchObject({ codes: ['user'] });
    expect(answerIn(review, { case: 1, variable: 'type', coder: 'Ben' })).toMatchObject({ codes: ['citizen'] });
    const countries = review.codings.filter((one) => one.case === 1 && one.variable === 'country');
    expect(countries).toMatchObject([{ coder: 'Ben', answer: { codes: ['sweden'] } }]);
  });

  it('comes out of the project and goes into another one unchanged', async () => {
    const project = await threeCases();
    const text = 'case,type,role,people,remark,role:quote\n1,user,?panel;other=x,2,\\NR,"a, b"\n2,-,NA,NR,NA,\n';
    must(await project.code('Ana', text));
    const exported = await project.csv('Ana');
    const there = await threeCases();
    must(await there.code('Ana', exported));
    expect(await there.csv('Ana')).toBe(exported);
    const codingsOf = async (of: CoreProject) => (await of.review()).codings.filter(({ coder }) => coder === 'Ana');
    expect(await codingsOf(there)).toEqual(await codingsOf(project));
  });

  it('reads a lone backslash as the text that it is, and never as an empty one', async () => {
    const project = await threeCases();
    must(await project.code('Ana', 'case,remark\n1,\\\n'));
    expect(answerIn(await project.review(), { case: 1, variable: 'remark', coder: 'Ana' })).toEqual({
      kind: 'text',
      text: '\\',
    });
    expect(must(await project.code('Ana', await project.csv('Ana')))).toMatchObject({ codings: 0, unchanged: 1 });
  });
});

describe('a file of codings with anything wrong', () => {
  it.each([
    ['an unknown code', 'case,type\n1,user\n2,sponsor\n', /Line 3, column type: “sponsor” is no code/u],
    ['two codes of a single choice', 'case,type\n1,user;citizen\n', /Line 2, column type: .*takes one/u],
    ['a code both present and not reported', 'case,role\n1,panel;?panel\n', /“panel” stands both/u],
    ['a state beside codes', 'case,role\n1,panel;NR\n', /“NR” speaks of the whole answer/u],
    ['a text for a code that takes none', 'case,role\n1,panel=x\n', /panel takes no text/u],
    ['a year that is no year', 'case,year\n1,c. 1999\n', /Line 2, column year: “c\. 1999” is not a year/u],
    ['an unknown variable', 'case,typ\n1,user\n', /Line 1, column typ: “typ” is no variable/u],
    ['an unknown case', 'case,type\n1,user\n77,user\n', /Line 3, column case: there is no case 77/u],
    ['a case that is none', 'case,type\nA,user\n', /Line 2, column case: “A” is no case/u],
    ['a case twice', 'case,type\n1,user\n01,citizen\n', /Line 3, column case: case 01 stands on line 2/u],
    ['no column of cases', 'type\nuser\n', /no column “case”/u],
    ['grounds without an answer', 'case,type,type:quote\n1,,words\n', /Line 2, column type:quote/u],
    ['a confidence that is none', 'case,type,type:confidence\n1,user,sure\n', /“sure” is no confidence/u],
    ['a row too long', 'case,type\n1,user,more\n', /line 2: 3 cells/u],
  ])('such as %s is refused whole', async (_, text, why) => {
    const project = await threeCases();
    const before = await project.json();
    const refused = await project.code('Ana', text);
    expect(refused).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
    expect(JSON.stringify(refused).replaceAll('\\n', '\n')).toMatch(why);
    expect(await project.json()).toBe(before);
  });

  it('under the name of what lists bring in is refused: a later list would replace it', async () => {
    const project = await threeCases();
    const before = await project.json();
    const refused = await project.code('import', 'case,type\n1,user\n');
    expect(refused).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
    expect(JSON.stringify(refused)).toMatch(/code under another name/u);
    expect(await project.json()).toBe(before);
  });

  it('such as a case by its number and again by its UUID is refused with both rows', async () => {
    const project = await threeCases();
    const uuid = (await project.review()).cases[0]?.uuid ?? '';
    const refused = await project.code('Ana', `case,type\n1,user\n${uuid},citizen\n`);
    expect(JSON.stringify(refused)).toMatch(/Line 3, column case: line 2 names the same case/u);
  });

  it('tells all its problems at once', async () => {
    const project = await threeCases();
    const refused = await project.code('Ana', 'case,type,role\n1,x,y\n2,z,\n');
    expect(refused).toMatchObject({ error: { details: { problems: [{}, {}, {}] } } });
  });
});

describe('a coder', () => {
  it.each(['A,B', 'A:B', 'A;B', ' A', ''])(
    'cannot be called “%s”, which no list of coders could hold',
    async (name) => {
      const project = await threeCases();
      expect(await project.code(name, 'case,type\n1,user\n')).toMatchObject({
        ok: false,
        error: { code: 'invalid-input' },
      });
      expect((await project.review()).coders).toHaveLength(1);
    },
  );

  it('is a person, unless the name is stated or a rule was meant', async () => {
    const project = await threeCases();
    for (const name of ['Ana', 'stated']) must(await project.code(name, 'case,type\n1,user\n'));
    must(await project.code('strict', 'case,type\n1,user\n', { coderKind: 'rule' }));
    expect((await project.review()).coders.map(({ name, kind }) => [name, kind])).toEqual([
      ['import', 'import'],
      ['Ana', 'person'],
      ['stated', 'stated'],
      ['strict', 'rule'],
    ]);
  });

  it('is told of where one is there already that differs in capitals alone', async () => {
    const project = await coreProject();
    must(await project.import('title\nOne\n'));
    expect(must(await project.code('Ana', 'case,type\n1,user\n')).warnings).toEqual([]);
    expect(must(await project.code('ana', 'case,type\n1,user\n')).warnings).toEqual([
      like(/^“ana” is a new coder beside “Ana”/u),
    ]);
  });

  it('is not made by a file without a row', async () => {
    const project = await coreProject();
    expect(await project.code('Ana', 'case,type\n')).toMatchObject({
      error: { code: 'invalid-input', message: like(/no rows below its header/u) },
    });
    expect((await project.review()).coders).toEqual([]);
  });

  it('does not turn from a person into a rule, since nothing would be marked as illustrative', async () => {
    const project = await threeCases();
    must(await project.code('strict', 'case,type\n1,user\n'));
    const before = await project.json();
    expect(await project.code('strict', 'case,type\n1,citizen\n', { coderKind: 'rule' })).toMatchObject({
      ok: false,
      error: { code: 'conflict', message: like(/“strict” as a coder of kind person, not rule/u) },
    });
    expect(await project.json()).toBe(before);
    expect(await project.code('strict', 'case,type\n1,citizen\n', { coderKind: 'person' })).toMatchObject({ ok: true });
  });

  it('who does not exist has no codings to export', async () => {
    const project = await threeCases();
    const { call, handle } = project;
    expect(await call('project.export', { project: handle, format: 'csv', coder: 'Eve' })).toMatchObject({
      ok: false,
      error: { code: 'not-found', message: like(/no coder “Eve”.*import/u) },
    });
    expect(await call('project.export', { project: handle, format: 'json', coder: 'import' })).toMatchObject({
      ok: false,
      error: { code: 'invalid-input' },
    });
  });
});
