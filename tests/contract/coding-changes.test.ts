import { describe, expect, it } from 'vitest';
import { answerOf, codes, codingKit, type Entry, silent } from '../support/coding-kit.ts';
import { coreProject } from '../support/core-project.ts';
import { like } from '../support/like.ts';
import { must } from '../support/must.ts';
import { smallScheme } from '../support/small-scheme.ts';

describe('a choice of a coder', () => {
  it('is one entry of the history, told in a plain sentence, and taken back by undo', async () => {
    const { put, said, call, handle } = await codingKit();
    const done = must(await put('Ana', [{ case: 2, variable: 'role', answer: codes('planner', 'survey') }]));
    expect(done).toMatchObject({
      written: 1,
      unchanged: 0,
      entry: { kind: 'code', by: 'Ana', words: 'Ana set Role of case 2 to Planner; Survey' },
    });
    expect(await said(2, ['Ana'])).toMatchObject([
      { coder: 'import' },
      { coder: 'import' },
      { answer: codes('planner', 'survey'), at: like(/Z$/) },
    ]);
    must(await call('history.undo', { project: handle, entry: done.entry?.seq ?? 0 }));
    expect(answerOf(await said(2), 'role')).toBeUndefined();
  });

  it.each<[string, Entry[], string]>([
    ['a state', [{ case: 2, variable: 'type', answer: silent }], 'Ana set Type of case 2 to not reported'],
    [
      'a number',
      [{ case: 2, variable: 'people', answer: { kind: 'number', value: 3.5 } }],
      'Ana set People of case 2 to 3.5',
    ],
    [
      'a text',
      [{ case: 2, variable: 'remark', answer: { kind: 'text', text: 'a\nb' } }],
      'Ana set Remark of case 2 to “a b”',
    ],
    [
      'a text of its own',
      [
        {
          case: 2,
          variable: 'role',
          answer: { kind: 'codes', codes: ['other'], notReported: ['panel'], other: { other: 'muse' } },
        },
      ],
      'Ana set Role of case 2 to Other: muse (not reported: Panel)',
    ],
    [
      'one answer in several cases',
      [1, 30].map((number) => ({ case: number, variable: 'type', answer: codes('user') })),
      'Ana set Type of 2 cases to User',
    ],
    [
      'several answers in one case',
      [
        { case: 1, variable: 'type', answer: codes('user') },
        { case: 1, variable: 'role', answer: silent },
      ],
      'Ana set 2 answers of case 1',
    ],
    [
      'several answers in several cases',
      [
        { case: 1, variable: 'type', answer: codes('user') },
        { case: 2, variable: 'type', answer: silent },
      ],
      'Ana set 2 answers in 2 cases',
    ],
    [
      'one state of several variables',
      ['type', 'role'].map((variable) => ({ case: 1, variable, answer: silent })),
      'Ana set 2 answers of case 1',
    ],
    [
      'the beginning of a long text',
      [{ case: 2, variable: 'remark', answer: { kind: 'text', text: 'a'.repeat(61) } }],
      `Ana set Remark of case 2 to “${'a'.repeat(60)}…”`,
    ],
    [
      'a text of sixty letters',
      [{ case: 2, variable: 'remark', answer: { kind: 'text', text: 'a'.repeat(60) } }],
      `Ana set Remark of case 2 to “${'a'.repeat(60)}”`,
    ],
  ])('says %s', async (_, entries, words) => {
    const { put } = await codingKit();
    expect(must(await put('Ana', entries)).entry?.words).toBe(words);
  });

  it('says who acted where that is not the coder', async () => {
    const { put } = await codingKit();
    const { entry } = must(await put('Ana', [{ case: 2, variable: 'type', answer: codes('user') }], 'Eva'));
    expect(entry).toMatchObject({ by: 'Eva', words: 'Eva, for Ana, set Type of case 2 to User' });
  });

  it('says what changes, also beside what stands there already, and is known as the coder who spoke before', async () => {
    const { put, review } = await codingKit();
    const type = { case: 1, variable: 'type', answer: codes('user') };
    must(await put('Ana', [type]));
    must(await put('Ben', [type]));
    const { coders } = await review();
    const { entry } = must(await put('Ana', [type, { case: 1, variable: 'role', answer: codes('panel') }]));
    expect(entry?.words).toBe('Ana set Role of case 1 to Panel');
    expect(must(await put('Ana', [{ ...type, answer: codes('citizen') }])).entry?.words).toBe(
      'Ana set Type of case 1 to Citizen',
    );
    expect((await review()).coders).toEqual(coders);
  });

  it.each([
    ['rationale', 'why'],
    ['quote', 'we met'],
    ['page', '7'],
    ['confidence', 'high'],
  ] as const)('says that its %s alone is another', async (part, text) => {
    const { put } = await codingKit();
    const role = { case: 1, variable: 'role', answer: codes('panel') };
    const type = { case: 1, variable: 'type', answer: codes('user') };
    must(await put('Ana', [role, type]));
    const { entry } = must(await put('Ana', [type, { ...role, evidence: { [part]: text } }]));
    expect(entry?.words).toBe(`Ana changed the ${part} of Role of case 1`);
  });

  it('leaves no entry where it says what stands there', async () => {
    const { put, sentences } = await codingKit();
    must(await put('Ana', [{ case: 2, variable: 'role', answer: codes('planner', 'survey') }]));
    const before = await sentences();
    expect(must(await put('Ana', [{ case: 2, variable: 'role', answer: codes('survey', 'planner') }]))).toEqual({
      written: 0,
      unchanged: 1,
    });
    expect(await sentences()).toEqual(before);
  });

  it('keeps the grounds unless they are given, and then takes them whole', async () => {
    const { put, said } = await codingKit();
    const role = { case: 1, variable: 'role' };
    must(await put('Ana', [{ ...role, answer: codes('panel'), evidence: { rationale: 'why', page: '7' } }]));
    must(await put('Ana', [{ ...role, answer: codes('survey') }]));
    const grounds = async () => (await said(1)).find(({ coder }) => coder === 'Ana')?.evidence;
    expect(await grounds()).toEqual({ rationale: 'why', page: '7' });
    const { entry } = must(
      await put('Ana', [{ ...role, answer: codes('survey'), evidence: { rationale: 'because' } }]),
    );
    expect(entry?.words).toBe('Ana changed the rationale and the page of Role of case 1');
    expect(await grounds()).toEqual({ rationale: 'because' });
  });

  it('of an attribute is the one value of the case, whoever gave it before', async () => {
    const { put, said } = await codingKit();
    must(await put('Ana', [{ case: 1, variable: 'country', answer: codes('sweden') }]));
    expect((await said(1, [])).map(({ coder, answer }) => [coder, answer])).toEqual([
      ['Ana', codes('sweden')],
      ['import', { kind: 'number', value: 1990 }],
    ]);
  });
});

describe('choices with anything wrong', () => {
  it.each<[string, Entry[], RegExp]>([
    ['an unknown case', [{ case: 9, variable: 'type', answer: silent }], /^There is no case 9\./u],
    ['an unknown variable', [{ case: 1, variable: 'typ', answer: silent }], /^Case 1: “typ” is no variable/u],
    [
      'an unknown code',
      [{ case: 1, variable: 'type', answer: codes('x') }],
      /^Case 1: what is given for Type has “x”/u,
    ],
    ['two codes of a single choice', [{ case: 1, variable: 'type', answer: codes('user', 'citizen') }], /takes one/u],
    ['no code', [{ case: 1, variable: 'role', answer: codes() }], /has no code. Choose one/u],
    ['a number for a choice', [{ case: 1, variable: 'type', answer: { kind: 'number', value: 1 } }], /of kind number/u],
    [
      'a year that is none',
      [{ case: 1, variable: 'year', answer: { kind: 'number', value: 1990.5 } }],
      /whole numbers/u,
    ],
    ['a year too early', [{ case: 1, variable: 'year', answer: { kind: 'number', value: 19 } }], /below 1900/u],
    [
      'a text for a code that takes none',
      [
        {
          case: 1,
          variable: 'role',
          answer: { kind: 'codes', codes: ['panel'], notReported: [], other: { panel: 'x' } },
        },
      ],
      /a text for Panel, which takes none/u,
    ],
    [
      'a text for a code that is not chosen',
      [
        {
          case: 1,
          variable: 'role',
          answer: { kind: 'codes', codes: ['panel'], notReported: [], other: { other: 'x' } },
        },
      ],
      /a text for “other”, which is not chosen/u,
    ],
    [
      'a code present and not reported',
      [{ case: 1, variable: 'role', answer: { kind: 'codes', codes: ['panel'], notReported: ['panel'], other: {} } }],
      /both as present and as not reported/u,
    ],
    [
      'a code not reported of a single choice',
      [{ case: 1, variable: 'type', answer: { kind: 'codes', codes: [], notReported: ['user'], other: {} } }],
      /state of the whole answer/u,
    ],
    ['the same place twice', [1, 1].map((one) => ({ case: one, variable: 'type', answer: silent })), /given twice/u],
  ])('such as %s are refused whole, with the place', async (_, wrong, why) => {
    const { put, json } = await codingKit();
    const before = await json();
    const refused = await put('Ana', [{ case: 2, variable: 'type', answer: codes('user') }, ...wrong]);
    expect(refused).toMatchObject({
      ok: false,
      error: {
        code: 'invalid-input',
        details: { problems: [{ message: like(why), place: { column: wrong[0]?.variable } }] },
      },
    });
    expect(await json()).toBe(before);
  });

  it('such as a retired code are refused where it is new, and kept where it was', async () => {
    const { put, call, handle } = await codingKit();
    const role = { case: 1, variable: 'role' };
    must(await put('Ana', [{ ...role, answer: codes('panel') }]));
    const change = { kind: 'retire-code', variable: 'role', code: 'panel', reason: 'Unused' } as const;
    must(await call('codebook.change', { project: handle, change }));
    must(await put('Ana', [{ ...role, answer: codes('panel', 'survey') }]));
    expect(await put('Ben', [{ ...role, answer: codes('panel') }])).toMatchObject({
      ok: false,
      error: { message: like(/has Panel, which is retired since version 2\. Choose another code/u) },
    });
  });

  it('such as a heading that only groups codes are refused', async () => {
    const [facts, judgements] = smallScheme.sections;
    const grouping = JSON.parse(
      JSON.stringify(judgements).replace('"id":"assessor",', '"id":"assessor","selectable":false,'),
    ) as unknown;
    const { call, handle, import: bring } = await coreProject({ ...smallScheme, sections: [facts, grouping] });
    must(await bring('number,title\n1,A\n'));
    const entries = [{ case: 1, variable: 'role', answer: codes('assessor') }];
    expect(await call('codings.put', { project: handle, coder: 'Ana', entries })).toMatchObject({
      ok: false,
      error: { message: like(/Assessor, which only groups other codes/u) },
    });
  });

  it('such as a case marked done in a round are a conflict that says what to do', async () => {
    const { put, clear, call, handle, sentences } = await codingKit();
    must(await put('Ana', [{ case: 1, variable: 'type', answer: codes('user') }]));
    must(await call('rounds.open', { project: handle, title: 'Pilot', coders: ['Ana', 'Ben'], cases: [1] }));
    must(await call('rounds.done', { project: handle, coder: 'Ana', cases: [1] }));
    const before = await sentences();
    const refusal = {
      ok: false,
      error: {
        code: 'conflict',
        message: like(/Ana has marked case 1 done in the round “Pilot”.*open another round/u),
      },
    };
    expect(await put('Ana', [{ case: 1, variable: 'type', answer: codes('citizen') }])).toMatchObject(refusal);
    expect(await clear('Ana', [[1, 'type']])).toMatchObject(refusal);
    expect(await sentences()).toEqual(before);
    expect((await put('Ben', [{ case: 1, variable: 'type', answer: codes('citizen') }])).ok).toBe(true);
  });
});

describe('reading while coding', () => {
  it('gives a case with what everybody said, or the coders named; attributes in any case', async () => {
    const { put, call, handle } = await codingKit();
    must(await put('Ana', [{ case: 1, variable: 'type', answer: codes('user') }]));
    must(await put('Ben', [{ case: 1, variable: 'type', answer: codes('citizen') }]));
    const read = async (coders?: string[]) =>
      must(await call('codings.of-case', { project: handle, case: 1, ...(coders && { coders }) }));
    const all = await read();
    expect(all.case).toMatchObject({ number: 1, title: 'A' });
    const whose = ({ codings }: typeof all) => codings.map(({ variable, coder }) => `${variable} ${coder}`);
    expect(whose(all)).toEqual(['country import', 'year import', 'type Ana', 'type Ben']);
    expect(whose(await read(['Ben']))).toEqual(['country import', 'year import', 'type Ben']);
    expect(await call('codings.of-case', { project: handle, case: 9 })).toMatchObject({ error: { code: 'not-found' } });
  });

  it('counts of each case the judgements that every case asks for, and names the round that keeps a case', async () => {
    const { put, call, handle } = await codingKit();
    const progress = async (coder: string) => must(await call('codings.progress', { project: handle, coder }));
    expect(await progress('Ana')).toMatchObject({
      asked: 4,
      cases: [{ case: 1, answered: 0 }, { case: 2 }, { case: 30 }],
    });
    must(
      await put('Ana', [
        { case: 2, variable: 'type', answer: codes('user') },
        { case: 2, variable: 'year', answer: silent },
      ]),
    );
    must(await call('rounds.open', { project: handle, title: 'Pilot', coders: ['Ana'], cases: [2, 30] }));
    must(await call('rounds.done', { project: handle, coder: 'Ana', cases: [2] }));
    expect((await progress('Ana')).cases).toEqual([
      { case: 1, title: 'A', status: { kind: 'included' }, answered: 0 },
      { case: 2, title: 'B', status: { kind: 'included' }, answered: 1, doneIn: 'Pilot' },
      { case: 30, title: 'C', status: { kind: 'included' }, answered: 0 },
    ]);
    expect((await progress('Ben')).cases.map(({ answered }) => answered)).toEqual([0, 0, 0]);
  });

  it('counts no answer to a judgement that is left to choice', async () => {
    const scheme = structuredClone(smallScheme);
    for (const variable of scheme.sections.flatMap(({ variables }) => variables))
      if (variable.id === 'people') Object.assign(variable, { optional: true });
    const { code, import: take, call, handle: project } = await coreProject(scheme);
    must(await take('number,title\n1,A\n'));
    must(await code('Ana', 'case,type,people\n1,user,7\n'));
    expect(must(await call('codings.progress', { project, coder: 'Ana' }))).toMatchObject({
      asked: 3,
      cases: [{ answered: 1 }],
    });
  });
});
