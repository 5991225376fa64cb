import { describe, expect, it } from 'vitest';
import type { Input } from '../../src/contract/method.ts';
import { readsCoding } from '../../src/domain/tabulate/reads-coding.ts';
import { type CoreProject, coreProject, jsonFile } from '../support/core-project.ts';
import { hashOf } from '../support/hash-of.ts';
import { must } from '../support/must.ts';
import { variableOf } from '../support/small-review.ts';

/** Three cases: coded by two, settled, coded by nobody; a rule coded the first as well. */
async function kit(): Promise<CoreProject> {
  const project = await coreProject();
  must(await project.import('number,title,country\n1,A clinic,UK\n2,B school,Sweden\n3,C street,\n'));
  must(await project.code('Ana', 'case,type,role\n1,user,survey\n2,citizen,planner\n'));
  must(await project.code('strict', 'case,type\n1,citizen\n', { coderKind: 'rule' }));
  must(
    await project.call('codings.put', {
      project: project.handle,
      coder: 'Ana',
      entries: [
        {
          case: 1,
          variable: 'type',
          answer: { kind: 'codes', codes: ['user'], notReported: [], other: {} },
          evidence: { rationale: 'Patients are named.', quote: 'the patients', page: '12', confidence: 'high' },
        },
      ],
    }),
  );
  const review = await project.review();
  const settled = {
    case: 2,
    variable: 'type',
    answer: { kind: 'codes', codes: ['user'], notReported: [], other: {} },
    origin: 'discussed',
    by: 'Ana',
    at: '2026-01-02T00:00:00.000Z',
    note: 'After a talk',
    codebookVersion: 1,
  };
  const other = await coreProject();
  must(await other.import([jsonFile('review.json', { ...review, finalCodings: [settled] })]));
  return other;
}

async function voices(project: CoreProject, policy: Input<'behind.cases'>['policy']): Promise<unknown[]> {
  const found = must(
    await project.call('behind.cases', {
      project: project.handle,
      cases: [2, 1, 3, 99],
      variables: ['type'],
      ...(policy === undefined ? {} : { policy }),
    }),
  );
  return found.map(({ number, variables }) => [
    number,
    ...variables.flatMap(({ voices: said }) =>
      said.map(({ coder, read }) => `${coder ?? 'final'}${read ? '' : ' passed over'}`),
    ),
  ]);
}

describe('the cases behind a number', () => {
  it('come with what each coder said and why, and how the final answer came about', async () => {
    const project = await kit();
    const found = must(
      await project.call('behind.cases', { project: project.handle, cases: [1, 2], variables: ['type', 'country'] }),
    );
    expect(found.map(({ number, title }) => [number, title])).toEqual([
      [1, 'A clinic'],
      [2, 'B school'],
    ]);
    expect(found[0]?.variables.map(({ variable }) => variable)).toEqual(['country', 'type']);
    expect(found[0]?.variables[1]?.voices).toMatchObject([
      {
        coder: 'Ana',
        rule: false,
        answer: { codes: ['user'] },
        evidence: { rationale: 'Patients are named.', quote: 'the patients', page: '12', confidence: 'high' },
      },
      { coder: 'strict', rule: true, answer: { codes: ['citizen'] } },
    ]);
    expect(found[1]?.variables[1]?.voices[0]).toMatchObject({
      coder: null,
      rule: false,
      final: { origin: 'discussed', by: 'Ana', note: 'After a talk' },
    });
  });

  it('say which codings the policy reads', async () => {
    const project = await kit();
    expect(await voices(project, { kind: 'final' })).toEqual([
      [1, 'Ana', 'strict'],
      [2, 'final', 'Ana passed over'],
      [3],
    ]);
    expect(await voices(project, { kind: 'coder', name: 'Ana' })).toEqual([
      [1, 'Ana', 'strict passed over'],
      [2, 'final passed over', 'Ana'],
      [3],
    ]);
    expect(await voices(project, { kind: 'union' })).toEqual([
      [1, 'Ana', 'strict'],
      [2, 'final passed over', 'Ana'],
      [3],
    ]);
  });

  it('read an attribute under every policy, whoever gave it', () => {
    const country = variableOf('country', 'single', { role: 'attribute', tree: { uk: {} } });
    const import_ = { coder: 'import' };
    for (const policy of [{ kind: 'coder', name: 'Ana' }, { kind: 'union' }, { kind: 'final' }] as const)
      expect(readsCoding({ policy, variable: country, voices: [import_] }, import_)).toBe(true);
  });

  it('carry the passages that were linked to the coding', async () => {
    const project = await kit();
    const review = await project.review();
    const text = 'Patients planned it.';
    const document = {
      uuid: '00000000-0000-7000-8000-000000000901',
      title: 'A report',
      kind: 'text',
      cases: [1],
      text,
    };
    const sha256 = hashOf(text);
    const passage = {
      uuid: '00000000-0000-7000-8000-000000000902',
      document: document.uuid,
      start: 0,
      end: 8,
      quote: 'Patients',
      evidenceFor: [{ case: 1, variable: 'type', coder: 'Ana' }],
    };
    const other = await coreProject();
    const file = jsonFile('r.json', { ...review, documents: [{ ...document, sha256 }], passages: [passage] });
    must(await other.import([file]));
    const wanted = { cases: [1, 2], variables: ['type', 'role'] };
    const found = must(await other.call('behind.cases', { project: other.handle, ...wanted }));
    const linked = found.flatMap(({ number, variables }) =>
      variables.flatMap(({ variable, voices: said }) =>
        said.flatMap(({ coder, passages }) => passages.map((one) => [number, variable, coder, one])),
      ),
    );
    expect(linked).toEqual([[1, 'type', 'Ana', { quote: 'Patients', document: 'A report' }]]);
  });
});
