import { describe, expect, it } from 'vitest';
import { specifyTable } from '../../../src/cli/table-specification.ts';
import { coreProject } from '../../support/core-project.ts';
import { like } from '../../support/like.ts';
import { must } from '../../support/must.ts';

type Values = Parameters<typeof specifyTable>[1];

async function specified(values: Values) {
  const { call, handle } = await coreProject();
  const { specification } = must(await specifyTable(call, { rows: 'type', title: 'Kept' }, handle));
  must(await call('specifications.put', { project: handle, saved: { kind: 'table', name: 'Types', specification } }));
  const made = await specifyTable(call, values, handle);
  return made.ok ? made.value.specification : `${made.error.code}: ${made.error.message}`;
}

describe('the options of a table', () => {
  it('say no more than they say: all included cases, their final answers, counts', async () => {
    expect(await specified({ rows: 'type' })).toMatchObject({
      kind: 'cross',
      ...{ rows: { variable: 'type' }, base: 'cases', percent: 'none' },
      ...{ filters: [], policy: { kind: 'final' }, statuses: ['included'] },
    });
    expect(await specified({ rows: 'type' })).not.toHaveProperty('title');
    expect(await specified({ rows: 'type' })).not.toHaveProperty('intervals');
  });

  it('say all of a table with rows and columns', async () => {
    const wanted: Values = {
      ...{ rows: 'type', cols: 'role', layers: 'country', base: 'responses', percent: 'row', intervals: true },
      ...{ filter: ['year>2000'], status: 'included,undecided', policy: 'coder:Ana', title: 'T', note: 'N' },
    };
    expect(await specified(wanted)).toMatchObject({
      ...{ cols: { variable: 'role' }, layers: { variable: 'country' }, base: 'responses', percent: 'row' },
      ...{ intervals: true, filters: [{ variable: 'year' }], policy: { kind: 'coder', name: 'Ana' } },
      ...{ statuses: ['included', 'undecided'], title: 'T', note: 'N' },
    });
  });

  it.each(['evidence', 'frequencies'] as const)('say which cases and answers a table of %s reads', async (way) => {
    const wanted = { [way]: 'type, role', filter: ['year>2000'], status: 'excluded', policy: 'union' };
    const variables = [{ variable: 'type' }, { variable: 'role' }];
    expect(await specified(wanted)).toMatchObject({
      kind: way,
      ...(way === 'evidence' ? { variables } : { blocks: variables }),
      ...{ filters: [{ variable: 'year' }], statuses: ['excluded'], policy: { kind: 'union' } },
    });
  });

  it.each(['judgements', 'Judgements'])('take of the section “%s” what can be counted', async (section) => {
    const blocks = ['type', 'role', 'people'].map((variable) => ({ variable }));
    expect(await specified({ section })).toMatchObject({ kind: 'frequencies', blocks });
  });

  it('may give what was saved another title', async () => {
    expect(await specified({ saved: 'Types' })).toMatchObject({ rows: { variable: 'type' }, title: 'Kept' });
    expect(await specified({ saved: 'Types', title: 'New' })).toMatchObject({ title: 'New' });
  });

  it.each<[Values, RegExp]>([
    [{}, /^invalid-input: Say what stands in the table/u],
    [{ saved: 'Types', rows: 'type' }, /^invalid-input: --saved says all of the table; --rows beside it/u],
    [{ saved: 'Types', filter: ['year>2000'] }, /--filter beside it would be passed over/u],
    [{ saved: 'Types', status: 'excluded' }, /--status beside it/u],
    [{ saved: 'Types', policy: 'union' }, /--policy beside it/u],
    [{ from: 'a.csv', policy: 'union' }, /^invalid-input: --from says all of the table; --policy beside it/u],
    [{ rows: 'type', evidence: 'role' }, /^invalid-input: --evidence does not go with --rows/u],
    [{ evidence: 'role', cols: 'type' }, /--cols does not go with --evidence/u],
    [{ frequencies: 'role', layers: 'type' }, /--layers does not go with --frequencies/u],
    [{ section: 'facts', percent: 'row' }, /--percent does not go with --section/u],
    [{ evidence: 'role', base: 'cases' }, /--base does not go with --evidence/u],
    [{ evidence: 'role', intervals: true }, /--intervals does not go with --evidence/u],
    [{ section: 'nowhere' }, /^not-found: There is no section “nowhere”\. There are: facts, judgements\./u],
    [{ saved: 'Roles' }, /^not-found: There is no saved table “Roles”\. Those saved: “Types”\./u],
    [{ rows: 'type', base: 'people' }, /--base takes cases, responses/u],
    [{ rows: 'type', percent: 'all' }, /--percent takes none, row, column, total/u],
    [{ from: 'nowhere.csv' }, /^not-found: /u],
  ])('are refused where they say nothing, two things, or what there is not: %j', async (values, message) => {
    expect(await specified(values)).toEqual(like(message));
  });
});
