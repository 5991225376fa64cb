import { describe, expect, it } from 'vitest';
import { codedProject } from '../support/codebook-changes.ts';
import { coreProject, fileOf, textOf } from '../support/core-project.ts';
import { must } from '../support/must.ts';
import { smallScheme } from '../support/small-scheme.ts';

describe('codebook.uses', () => {
  it('counts cases, not codings: by hand, role is coded in 3 cases and planner held in 2 of them', async () => {
    const { call, handle } = await codedProject();
    const uses = must(await call('codebook.uses', { project: handle }));
    const role = uses.find(({ variable }) => variable === 'role');
    expect(role?.cases).toBe(3);
    expect(role?.codes.map(({ code, cases }) => `${code} ${String(cases)}`)).toEqual([
      'planner 2',
      'assessor 1',
      'survey 1',
      'panel 1',
      'other 1',
    ]);
    expect(uses.find(({ variable }) => variable === 'year')).toEqual({ variable: 'year', cases: 0, codes: [] });
  });

  it('opens the cases behind a count, with what each coder says there', async () => {
    const { call, handle } = await codedProject();
    const use = must(await call('codebook.use', { project: handle, variable: 'role', code: 'planner' }));
    expect(use.coded).toBe(3);
    expect(use.cases).toEqual([
      {
        number: 1,
        title: 'One',
        answers: [
          { coder: 'Ana', answer: 'Planner; Survey', holds: true },
          { coder: 'Ben', answer: 'Panel', holds: false },
        ],
      },
      {
        number: 2,
        title: 'Two',
        answers: [
          { coder: 'Ana', answer: 'Other: late', holds: false },
          { coder: 'Ben', answer: 'Planner (not reported: Survey)', holds: true },
        ],
      },
    ]);
    expect(use.coders).toEqual([
      { coder: 'Ana', cases: 1, coded: 3 },
      { coder: 'Ben', cases: 1, coded: 3 },
    ]);
  });

  it('collects what was written under a code, spellings together', async () => {
    const project = await codedProject();
    must(await project.code('Cy', 'case,role\n1,other= LATE\n3,other=early\n'));
    const { call, handle } = project;
    const use = must(await call('codebook.use', { project: handle, variable: 'role', code: 'other' }));
    expect(use.texts.map(({ text, spellings, codings }) => [text.toLowerCase(), spellings.length, codings])).toEqual([
      ['late', 2, 2],
      ['early', 1, 1],
    ]);
  });

  it('says which variable or code there is not', async () => {
    const { call, handle } = await codedProject();
    const use = async (variable: string, code?: string): Promise<string> => {
      const found = await call('codebook.use', { project: handle, variable, ...(code === undefined ? {} : { code }) });
      return found.ok ? '' : found.error.code;
    };
    expect([await use('rule'), await use('role', 'x'), await use('people', 'x')]).toEqual([
      'not-found',
      'not-found',
      'invalid-input',
    ]);
  });
});

describe('codebook.compare', () => {
  it('reads the versions that the project keeps', async () => {
    const { call, handle: project } = await codedProject();
    const change = { kind: 'rename-code', variable: 'role', code: 'panel', id: 'board', reason: 'So' } as const;
    must(await call('codebook.change', { project, change }));
    expect(must(await call('codebook.compare', { project, from: 1, to: 2 }))).toEqual([
      {
        part: 'code',
        id: 'role/board',
        label: 'Panel',
        within: ['Judgements', 'Role', 'Assessor'],
        mark: 'changed',
        fields: [{ field: 'id', before: 'panel', after: 'board' }],
      },
    ]);
    expect(must(await call('codebook.read', { project, version: 1 })).version).toBe(1);
    const none = await call('codebook.compare', { project, from: 1, to: 9 });
    expect(none.ok ? '' : none.error.message).toBe('The codebook has no version 9. Its versions are: 1, 2.');
    const turned = await call('codebook.compare', { project, from: 2, to: 1 });
    expect(turned.ok ? '' : turned.error.code).toBe('invalid-input');
  });
});

describe('codebook.print', () => {
  it('writes a page that needs nothing else and has every label, with what could be markup as text', async () => {
    const scheme = { ...smallScheme, title: 'A <b>small</b> scheme' };
    const { call, handle } = await coreProject(scheme);
    const { file } = must(await call('codebook.print', { project: handle }));
    const page = textOf(file);
    expect(file.name).toBe('small.html');
    for (const label of ['Country', 'Assessor', 'Survey', 'A &lt;b&gt;small&lt;/b&gt; scheme'])
      expect(page).toContain(label);
    expect(page).not.toMatch(/<script|src=|<b>/);
  });

  it('says what it says about the codebook in Chinese where that is asked for, and leaves the codebook as it is', async () => {
    const { call, handle: project } = await coreProject();
    const { file } = must(await call('codebook.print', { project, language: 'zh' }));
    const page = textOf(file);
    for (const word of ['<html lang="zh-Hans">', '编码手册：', '目录', '来源', '单选', 'Country', 'Assessor'])
      expect(page).toContain(word);
    expect(page).not.toMatch(/Definition|single choice|Contents/);
  });
});

describe('codebook.replace', () => {
  const other = { ...smallScheme, id: 'other', title: 'Another', sections: smallScheme.sections.slice(1), version: 5 };

  it('puts another codebook in place while nothing is coded, as a version that none of its codes is younger than', async () => {
    const { call, handle: project } = await coreProject();
    const grouping = { kind: 'codes', id: 'isles', variable: 'country', label: 'Isles', source: 'Ours' };
    const groups = [{ id: 'in', label: 'In', codes: ['uk'] }];
    must(await call('groupings.put', { project, file: fileOf('g.json', JSON.stringify([{ ...grouping, groups }])) }));
    const put = must(await call('codebook.replace', { project, file: fileOf('other.json', JSON.stringify(other)) }));
    expect(put).toEqual({
      version: 5,
      summary: 'Put the codebook “Another” from other.json in place of “A small scheme”',
      droppedGroupings: ['country@isles'],
    });
    expect(must(await call('codebook.read', { project })).title).toBe('Another');
    expect(must(await call('groupings.list', { project }))).toEqual([]);
    must(await call('history.undo', { project }));
    expect(must(await call('codebook.read', { project })).title).toBe('A small scheme');
    expect(must(await call('groupings.list', { project }))).toHaveLength(1);
  });

  it('is refused once something is coded, and changes nothing', async () => {
    const { call, handle: project } = await codedProject();
    const put = await call('codebook.replace', { project, file: fileOf('other.json', JSON.stringify(other)) });
    expect(put.ok ? '' : put.error.code).toBe('conflict');
    expect(must(await call('codebook.read', { project })).version).toBe(1);
  });
});
