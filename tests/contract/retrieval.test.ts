import { describe, expect, it } from 'vitest';
import type { Input, Output } from '../../src/contract/method.ts';
import { type CoreProject, coreProject, textOf } from '../support/core-project.ts';
import { like } from '../support/like.ts';
import { must } from '../support/must.ts';
import { partsOf } from '../support/office-files.ts';

const list = 'No.,Title,country,year\n1,One,uk,1999\n2,Two,uk,2004\n3,Three,sweden,2008\n';
const anas = 'case,type,role\n1,user,planner\n2,citizen,survey\n3,user,panel\n';
const bens = 'case,type,role\n1,user,planner\n2,user,survey;panel\n3,citizen,-\n';

type Wish = Omit<Input<'retrieval.read'>, 'project'>;
type Kit = CoreProject & { readonly read: (wish: Wish) => Promise<Output<'retrieval.read'>> };

async function kit(): Promise<Kit> {
  const project = await coreProject();
  const { call, handle } = project;
  must(await project.import(list));
  must(await project.code('Ana', anas));
  must(await project.code('Ben', bens));
  const evidence = { rationale: 'They lead it.', quote: 'users run, and lead, the service', page: '7' };
  const answer = { kind: 'codes' as const, codes: ['user'], notReported: [], other: {} };
  must(
    await call('codings.put', {
      project: handle,
      coder: 'Ana',
      entries: [{ case: 1, variable: 'type', answer, evidence }],
    }),
  );
  return { ...project, read: async (wish) => must(await call('retrieval.read', { project: handle, ...wish })) };
}

const found = ({ cases }: Output<'retrieval.read'>): unknown =>
  cases.map(({ number, final, codings }) => [number, final, codings.map(({ coder }) => coder)]);

describe('the cases with a code', () => {
  it('come by number with all who gave it, and whether the answer that counts has it', async () => {
    const { read } = await kit();
    expect(found(await read({ variable: 'type', code: 'user' }))).toEqual([
      [1, true, ['Ana', 'Ben']],
      [2, null, ['Ben']],
      [3, null, ['Ana']],
    ]);
    expect(found(await read({ variable: 'type', code: 'user', coders: ['Ben'] }))).toEqual([
      [1, true, ['Ben']],
      [2, null, ['Ben']],
    ]);
  });

  it('have the grounds of each answer, and its words', async () => {
    const { read } = await kit();
    const { variable, code, cases } = await read({ variable: 'type', code: 'user' });
    expect([variable.label, code?.label]).toEqual(['Type', 'User']);
    expect(cases[0]?.codings[0]).toMatchObject({
      coder: 'Ana',
      coderKind: 'person',
      codes: ['User'],
      answer: 'User',
      evidence: { rationale: 'They lead it.', quote: 'users run, and lead, the service', page: '7' },
      passages: [],
    });
  });

  it('include those with a code below it, and without a code every answer of the variable', async () => {
    const { read } = await kit();
    expect(found(await read({ variable: 'role', code: 'assessor' }))).toEqual([
      [2, null, ['Ana', 'Ben']],
      [3, null, ['Ana']],
    ]);
    expect(found(await read({ variable: 'role' }))).toEqual([
      [1, true, ['Ana', 'Ben']],
      [2, null, ['Ana', 'Ben']],
      [3, null, ['Ana']],
    ]);
  });

  it('are asked for by names that there are', async () => {
    const { call, handle } = await kit();
    const wishes: [Wish, RegExp][] = [
      [{ variable: 'kind' }, /no variable “kind”.*type/u],
      [{ variable: 'type', code: 'nobody' }, /called “nobody”.*user/u],
      [{ variable: 'type', code: 'user', coders: ['Zoe'] }, /no coder “Zoe”.*Ana/u],
    ];
    for (const [wish, words] of wishes)
      expect(await call('retrieval.read', { project: handle, ...wish })).toMatchObject({
        error: { code: 'not-found', message: like(words) },
      });
  });
});

describe('their export', () => {
  it('is rows for a spreadsheet, one for each coder, or text, Markdown and a page to read', async () => {
    const { call, handle } = await kit();
    const exported = async (format: Input<'retrieval.export'>['format']) =>
      textOf(must(await call('retrieval.export', { project: handle, variable: 'type', code: 'user', format })).file);
    const rows = (await exported('csv')).trim().split('\n');
    expect(rows).toHaveLength(5);
    expect(rows[1]).toBe(
      '1,One,included,type,user,Ana,User,User,They lead it.,"users run, and lead, the service",7,,,yes,1',
    );
    expect(await exported('text')).toContain(
      '1  One\n\n  Ana: User\n\n    They lead it.\n\n    “users run, and lead, the service” (p. 7)',
    );
    expect(await exported('md')).toContain('## 2 Two (no final answer yet)');
    const page = await exported('html');
    expect(page).toContain('<blockquote>users run, and lead, the service <span class="quiet">p. 7</span></blockquote>');
    expect(page).toContain('3 cases, 4 codings; in 1 case the answer that counts has it.');
  });

  it('is a Word document of all that a page has, and a workbook of the rows', async () => {
    const { call, handle } = await kit();
    const parts = async (format: 'docx' | 'xlsx') => {
      const wish = { project: handle, variable: 'type', code: 'user', format };
      const { file } = must(await call('retrieval.export', wish));
      return partsOf(file.bytes);
    };
    const document = (await parts('docx')).get('word/document.xml');
    for (const words of ['They lead it.', '“users run, and lead, the service” (p. 7)', '2  Two (no final answer yet)'])
      expect(document).toContain(words);
    expect((await parts('xlsx')).get('xl/worksheets/sheet1.xml')).toContain('They lead it.');
  });
});
