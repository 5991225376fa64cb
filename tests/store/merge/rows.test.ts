import { describe, expect, it } from 'vitest';
import { codeStatesOf } from '../../../src/domain/codebook-change/code-states.ts';
import type { Claim } from '../../../src/domain/model/claim.ts';
import { type Codebook, findVariable, variablesOf } from '../../../src/domain/model/codebook.ts';
import { tableSpecificationSchema } from '../../../src/domain/model/table-specification.ts';
import { checkProject } from '../../../src/store/check-project.ts';
import { readHistoryOf } from '../../../src/store/history/read-history.ts';
import { undo } from '../../../src/store/history/undo.ts';
import { readTasks } from '../../../src/store/merge/read-tasks.ts';
import type { WritableProject } from '../../../src/store/project-file.ts';
import { readReview } from '../../../src/store/read/read-review.ts';
import { readSpecifications } from '../../../src/store/read/read-specifications.ts';
import { changeRoles } from '../../property/merge/random-edits.ts';
import { must } from '../../support/must.ts';
import { variableOf } from '../../support/small-review.ts';
import { copiesOf, mergeInto, snapshotOf, twoCopies } from '../support/copies.ts';
import { codes, coding, command, roleTree, sampleCodebook } from '../support/sample.ts';
import { uuidOf } from '../support/surroundings.ts';

const aCase = (n: number, number: number, title = `New ${String(n)}`) => ({
  uuid: uuidOf(n, 77),
  number,
  title,
  status: { kind: 'included' as const },
});

function numbers(project: WritableProject): unknown {
  return must(readReview(project))
    .cases.slice(4)
    .map(({ number, title }) => [number, title]);
}

describe('new cases of one number', () => {
  it('get the same numbers on every copy: the older keeps it', () => {
    const [a, b, c] = copiesOf(3);
    if (a === undefined || b === undefined || c === undefined) throw new Error('three copies');
    command(a, (write) => write.putCases([aCase(2, 5)]));
    command(b, (write) => write.putCases([aCase(1, 5)]));
    command(c, (write) => write.putCases([aCase(3, 5), aCase(4, 6)]));
    expect(mergeInto(a, b).renumbered).toEqual([{ title: 'New 2', from: 5, to: 6 }]);
    mergeInto(a, c);
    mergeInto(c, b);
    mergeInto(c, a);
    const all = [
      [5, 'New 1'],
      [6, 'New 4'],
      [7, 'New 2'],
      [8, 'New 3'],
    ];
    expect(numbers(a)).toEqual(all);
    expect(numbers(c)).toEqual(all);
  });

  it('keep what was coded of each, also where one coder came with either and codings with them', () => {
    const [one, other] = twoCopies();
    const work = (project: WritableProject, n: number, type: string): void => {
      command(project, (write) => {
        write.putCoders([{ uuid: uuidOf(n, 88), name: 'Cem', kind: 'person' }]);
        write.putCases([aCase(n, 5)]);
        write.putCodings([{ ...coding(5, 'type', codes(type)), coder: 'Cem' }]);
      });
    };
    work(one, 2, 'public');
    work(other, 1, 'private');
    const before = snapshotOf(one);
    mergeInto(one, other);
    mergeInto(other, before);
    for (const project of [one, other]) {
      expect(numbers(project)).toEqual([
        [5, 'New 1'],
        [6, 'New 2'],
      ]);
      const { coders, codings } = must(readReview(project));
      expect(coders.map(({ name }) => name)).toEqual(['ada', 'ben', 'Cem']);
      expect(codings.map((made) => [made.case, made.coder, 'codes' in made.answer && made.answer.codes])).toEqual([
        [5, 'Cem', ['private']],
        [6, 'Cem', ['public']],
      ]);
      expect(must(checkProject(project.path))).toEqual([]);
    }
  });

  it('are named where they look like one that is there, and stay two', () => {
    const [one, other] = twoCopies();
    command(one, (write) => write.putCases([{ ...aCase(1, 5, 'Village bus'), doi: '10.1/x' }]));
    command(other, (write) => write.putCases([aCase(2, 6, 'VILLAGE  bus'), { ...aCase(3, 7), doi: '10.1/x' }]));
    expect(mergeInto(one, other).possibleDoubles).toEqual([
      { title: 'VILLAGE  bus', came: 6, here: 5, same: 'title' },
      { title: 'New 3', came: 7, here: 5, same: 'doi' },
    ]);
    expect(must(readReview(one)).cases).toHaveLength(7);
  });

  it('may have changed numbers with one another', () => {
    const [one, other] = twoCopies();
    command(one, (write) => write.putCases([aCase(1, 5), aCase(2, 6)]));
    mergeInto(other, one);
    command(one, (write) => write.putCases([aCase(1, 9)]));
    command(one, (write) => write.putCases([aCase(2, 5)]));
    command(one, (write) => write.putCases([aCase(1, 6)]));
    mergeInto(other, one);
    expect(numbers(other)).toEqual([
      [5, 'New 2'],
      [6, 'New 1'],
    ]);
  });
});

describe('what one copy took back and the other built on', () => {
  it('comes back: a case that was coded meanwhile', () => {
    const [one, other] = twoCopies();
    command(one, (write) => write.putCases([aCase(1, 5)]));
    mergeInto(other, one);
    must(undo(one, { kind: 'latest' }, 'tests'));
    command(other, (write) => write.putCodings([coding(5, 'type', codes('public'))]));
    mergeInto(one, other);
    mergeInto(other, one);
    for (const project of [one, other]) {
      expect(numbers(project)).toEqual([[5, 'New 1']]);
      expect(must(checkProject(project.path))).toEqual([]);
    }
  });
});

/** The sample codebook in a version with one more role. */
function withRole(id: string): ReturnType<typeof sampleCodebook> {
  const codebook = sampleCodebook(2, { ...roleTree, [id]: {} });
  for (const variable of codebook.sections.flatMap(({ variables }) => variables)) {
    if ('codes' in variable) for (const code of variable.codes) if (code.id === id) code.since = 2;
  }
  return codebook;
}

function statesOf(project: WritableProject, number: number): Record<string, string> {
  const { codebook, codings } = must(readReview(project));
  const variable = findVariable(codebook, 'role');
  const made = codings.find((one) => one.case === number && one.variable === 'role');
  if (variable === undefined || made === undefined) throw new Error('no coding of role');
  return Object.fromEntries(codeStatesOf(variable)(made) ?? []);
}

describe('a codebook that both copies changed', () => {
  it('has the codes of both, each young for what was coded on the other copy', () => {
    const [one, other] = twoCopies();
    command(one, (write) => write.putCodebook(withRole('mine')));
    command(other, (write) => write.putCodebook(withRole('yours')));
    command(one, (write) => write.putCodings([{ ...coding(1, 'role', codes('planner')), codebookVersion: 2 }]));
    command(other, (write) => write.putCodings([{ ...coding(2, 'role', codes('planner')), codebookVersion: 2 }]));
    mergeInto(one, other);
    mergeInto(other, one);
    for (const project of [one, other]) {
      const { codebook, earlierCodebooks } = must(readReview(project));
      expect([codebook.version, earlierCodebooks.map(({ version }) => version)]).toEqual([4, [1, 2, 3]]);
      expect(statesOf(project, 1)).toMatchObject({ planner: 'present', mine: 'absent', yours: 'young' });
      expect(statesOf(project, 2)).toMatchObject({ planner: 'present', mine: 'young', yours: 'absent' });
      command(project, (write) => write.putCodings([{ ...coding(3, 'role', codes('planner')), codebookVersion: 4 }]));
      expect(statesOf(project, 3)).toMatchObject({ mine: 'absent', yours: 'absent' });
    }
  });

  it('has one code where both added one of the same id', () => {
    const [one, other] = twoCopies();
    for (const project of [one, other]) command(project, (write) => write.putCodebook(withRole('same')));
    command(other, (write) => write.putCodings([{ ...coding(2, 'role', codes('same')), codebookVersion: 2 }]));
    expect(mergeInto(one, other)).toMatchObject({ newTasks: 0 });
    expect(statesOf(one, 2)).toMatchObject({ same: 'present', planner: 'absent' });
    const roles = findVariable(must(readReview(one)).codebook, 'role');
    expect(roles !== undefined && 'codes' in roles ? roles.codes.map(({ id }) => id) : []).toEqual([
      'planner',
      'assessor',
      'other',
      'same',
    ]);
  });

  it('has equal answers to codes that the copies made in another order', () => {
    const [one, other] = twoCopies();
    command(one, (write) => write.putCodebook(sampleCodebook(2, { ...roleTree, mine: {}, yours: {} })));
    command(other, (write) => write.putCodebook(sampleCodebook(2, { ...roleTree, yours: {}, mine: {} })));
    for (const project of [one, other])
      command(project, (write) =>
        write.putCodings([{ ...coding(1, 'role', codes('mine', 'yours')), codebookVersion: 2 }]),
      );
    mergeInto(one, other);
    expect(must(readTasks(one)).filter(({ table }) => table === 'coding')).toEqual([]);
    expect(must(readReview(one)).codings).toHaveLength(1);
  });

  it('has one variable of one id where one copy lets it take one code and the other several, and two of two sorts', () => {
    const [one, other] = twoCopies();
    const withVariables = (kinds: Record<string, 'single' | 'multiple' | 'number'>): Codebook => {
      const codebook = sampleCodebook(2);
      const made = Object.entries(kinds).map(([id, kind]) =>
        variableOf(id, kind, kind === 'number' ? {} : { tree: { first: {} } }),
      );
      codebook.sections[1]?.variables.push(...made);
      return codebook;
    };
    command(one, (write) => write.putCodebook(withVariables({ aim: 'single', size: 'single' })));
    command(other, (write) => write.putCodebook(withVariables({ aim: 'multiple', size: 'number' })));
    mergeInto(one, other);
    const ids = variablesOf(must(readReview(one)).codebook).map(({ id }) => id);
    expect(ids.filter((id) => /^(aim|size)/.test(id))).toEqual(['aim', 'size', 'size-2']);
  });

  it('keeps the id of a code that a code of another variable has too', () => {
    const [one, other] = twoCopies();
    command(other, (write) => write.putCodebook(withRole('public')));
    mergeInto(one, other);
    const ids = (id: string): unknown => {
      const variable = findVariable(must(readReview(one)).codebook, id);
      return variable !== undefined && 'codes' in variable ? variable.codes.map((code) => code.id) : undefined;
    };
    expect([ids('type'), ids('role')]).toEqual([
      ['public', 'private'],
      ['planner', 'assessor', 'other', 'public'],
    ]);
  });

  it('goes along with a round that was opened under a version which a merge made', () => {
    const [one, other] = twoCopies();
    command(one, (write) => write.putCodebook(withRole('mine')));
    command(other, (write) => write.putCodebook(withRole('yours')));
    mergeInto(other, one);
    const { version: codebookVersion } = must(readReview(other)).codebook;
    const opened = '2026-02-03T04:05:06.000Z';
    const round = { uuid: uuidOf(1, 5), title: 'Pilot', cases: [1], coders: ['ada'], frozen: [] };
    command(other, (write) => {
      write.putRounds([{ ...round, opened, codebookVersion }]);
    });
    mergeInto(one, other);
    for (const project of [one, other]) {
      const { codebook, rounds } = must(readReview(project));
      expect(rounds.map((found) => found.codebookVersion)).toEqual([codebook.version]);
      expect(must(checkProject(project.path))).toEqual([]);
    }
  });

  it('loses a version that one of them took back, also where that changed something else since', () => {
    const [base] = copiesOf(1);
    if (base === undefined) throw new Error('a copy was made');
    changeRoles(base, { kind: 'retire-code', code: 'planner' });
    const [one, other] = [snapshotOf(base), snapshotOf(base)];
    must(undo(one, { kind: 'latest' }, 'tests'));
    changeRoles(one, { kind: 'rename-code', code: 'survey', label: 'Questionnaire' });
    const before = snapshotOf(one);
    mergeInto(one, other);
    mergeInto(other, before);
    for (const project of [one, other]) {
      const versions = must(readReview(project)).codebookChanges.map(({ version, change }) => [version, change.kind]);
      expect(versions).toEqual([[3, 'rename-code']]);
    }
  });
});

describe('the log of a coding', () => {
  it('tells what was written on the other copy, in between too, with who and when', () => {
    const [one, other] = twoCopies();
    command(other, (write) => write.putCodings([coding(1, 'type', codes('public'))]));
    command(other, (write) => write.putCodings([coding(1, 'type', codes('private'))]));
    mergeInto(one, other);
    const log = must(readHistoryOf(one, { case: 1, coding: { variable: 'type', coder: 'ada' } }));
    expect(log.map(({ rows }) => rows.map(({ words }) => words))).toEqual([
      ['Type of case 1 by ada: Public → Private'],
      ['Type of case 1 by ada: not coded → Public'],
    ]);
    const theirs = must(readHistoryOf(other, { case: 1, coding: { variable: 'type', coder: 'ada' } }));
    expect(log.map(({ entry }) => [entry.uuid, entry.at, entry.by])).toEqual(
      theirs.map(({ entry }) => [entry.uuid, entry.at, entry.by]),
    );
    expect(log.map(({ entry }) => entry.merged)).toEqual([4, 4]);
  });
});

describe('the history', () => {
  it('is in the order of the entries after a merge too, whatever rows they were about', () => {
    const [one, other] = twoCopies();
    for (const type of ['public', 'private', 'public'])
      for (const number of [1, 2]) command(other, (write) => write.putCodings([coding(number, 'type', codes(type))]));
    mergeInto(one, other);
    const entries = one.reader.statement('SELECT command FROM history ORDER BY history_key').pluck().all() as number[];
    expect(entries).toHaveLength(4);
    expect(entries).toEqual(entries.toSorted((a, b) => a - b));
  });
});

describe('the guards of the tables', () => {
  it('stand as before after a merge, after a dry run, and after one that was refused', () => {
    const [one, other] = twoCopies();
    const guards = (): unknown[] =>
      one.reader.statement("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY name").all();
    const before = guards();
    expect(before.length).toBeGreaterThan(60);
    command(other, (write) => write.putCases([aCase(1, 5)]));
    mergeInto(one, other, true);
    expect(guards()).toEqual(before);
    mergeInto(one, other);
    expect(guards()).toEqual(before);
    expect(() => {
      command(one, (write) => write.settle(7, 'other'));
    }).toThrow(/not-found/);
    expect(guards()).toEqual(before);
  });
});

describe('claims', () => {
  const claim = (id: string, reported: number): Claim => ({
    id,
    kind: 'count',
    section: '2',
    statement: `Claim ${id}.`,
    reported,
    readings: [{ id: 'rows', rule: 'all cases', measure: { kind: 'cases', of: { kind: 'every-case' } } }],
  });
  const claims = (project: WritableProject): unknown =>
    must(readReview(project)).claims.map(({ id, reported }) => [id, reported]);

  it('that were kept on two copies are all there, in the same order on both', () => {
    const [one, other] = twoCopies();
    command(one, (write) => write.putClaims([claim('a', 1)]));
    command(other, (write) => write.putClaims([claim('b', 2)]));
    mergeInto(one, other);
    mergeInto(other, one);
    expect(claims(one)).toEqual(claims(other));
    expect(new Set(claims(one) as unknown[])).toEqual(
      new Set([
        ['a', 1],
        ['b', 2],
      ]),
    );
  });

  it('that say the same are one, wherever they stand, and no task', () => {
    const [one, other] = twoCopies();
    command(one, (write) => write.putClaims([claim('a', 1)]));
    command(other, (write) => write.putClaims([claim('b', 2), claim('a', 1)]));
    expect(mergeInto(one, other)).toMatchObject({ newTasks: 0 });
    expect(must(readReview(one)).claims).toHaveLength(2);
  });

  it('of one name that say two things leave one task', () => {
    const [one, other] = twoCopies();
    command(one, (write) => write.putClaims([claim('a', 1)]));
    command(other, (write) => write.putClaims([claim('a', 2)]));
    mergeInto(one, other);
    expect(must(readReview(one)).claims).toHaveLength(1);
    expect(must(readTasks(one))).toHaveLength(1);
  });
});

describe('saved tables', () => {
  const saved = (name: string, variable: string) => ({
    name,
    kind: 'table' as const,
    specification: tableSpecificationSchema.parse({ kind: 'cross', rows: { variable } }),
  });
  const savedIn = (project: WritableProject): unknown[] =>
    must(readSpecifications(project)).map(({ name, specification }) => [
      name,
      'rows' in specification ? specification.rows.variable : undefined,
    ]);

  it('of two copies come together; under one name they are one table with two versions', () => {
    const [one, other] = twoCopies();
    command(one, (write) => write.putSpecifications([saved('Roles', 'role'), saved('Types', 'type')]));
    command(other, (write) => write.putSpecifications([saved('Countries', 'country'), saved('Roles', 'type')]));
    expect(mergeInto(one, other).newTasks).toBe(1);
    expect(savedIn(one)).toEqual([
      ['Roles', 'type'],
      ['Types', 'type'],
      ['Countries', 'country'],
    ]);
    mergeInto(other, one);
    command(one, (write) => write.renameSpecification('Countries', 'Where'));
    mergeInto(other, one);
    expect(savedIn(other)).toContainEqual(['Where', 'country']);
    command(other, (write) => write.deleteSpecification('Where'));
    mergeInto(one, other);
    expect(savedIn(one)).not.toContainEqual(['Where', 'country']);
  });
});
