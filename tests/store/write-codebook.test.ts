import { describe, expect, it } from 'vitest';
import type { Codebook } from '../../src/domain/model/codebook.ts';
import { ok } from '../../src/domain/model/result.ts';
import { readCases } from '../../src/store/read/read-cases.ts';
import { readCodebook } from '../../src/store/read/read-codebook.ts';
import { readCoders } from '../../src/store/read/read-coders.ts';
import { readGroupings } from '../../src/store/read/read-groupings.ts';
import { runCommand } from '../../src/store/run-command.ts';
import { must } from '../support/must.ts';
import { fullReview } from './support/full-review.ts';
import { rowsOf } from './support/raw.ts';
import {
  codes,
  coding,
  command,
  errorCodeOf,
  people,
  roleTree,
  sampleCases,
  sampleCodebook,
  sampleProject,
} from './support/sample.ts';
import { uuidOf } from './support/surroundings.ts';

const entry = { kind: 'test', by: 'tests', summary: 'x' };

function without(codebook: Codebook, variable: string): Codebook {
  return {
    ...codebook,
    sections: codebook.sections.map((section) => ({
      ...section,
      variables: section.variables.filter(({ id }) => id !== variable),
    })),
  };
}

describe('writing the codebook', () => {
  it('gives it back as it was put, in its order', () => {
    const project = sampleProject();
    expect(must(readCodebook(project)).codebook).toEqual(sampleCodebook());
    const turned = sampleCodebook(2, { other: {}, assessor: { panel: {}, survey: { online: {} } }, planner: {} });
    const reversed = { ...turned, sections: turned.sections.toReversed() };
    command(project, (write) => write.putCodebook(reversed));
    expect(must(readCodebook(project)).codebook).toEqual(reversed);
  });

  it('leaves every row of what did not change, and its UUIDs', () => {
    const project = sampleProject();
    const before = must(readCodebook(project)).identities;
    const more = sampleCodebook(1, { ...roleTree, jury: {} });
    command(project, (write) => write.putCodebook(more));
    expect(rowsOf(project.path, 'SELECT id FROM code WHERE command = 2')).toEqual([{ id: 'jury' }]);
    expect(rowsOf(project.path, 'SELECT id FROM variable WHERE command = 2')).toEqual([]);
    const { 'role/jury': jury, ...rest } = must(readCodebook(project)).identities;
    expect(rest).toEqual(before);
    expect(jury).toBeTypeOf('string');
  });

  it('drops the hint for editors at the head of a file', () => {
    const project = sampleProject();
    command(project, (write) => write.putCodebook({ ...sampleCodebook(2), $schema: './codebook.schema.json' }));
    expect(must(readCodebook(project)).codebook).toEqual(sampleCodebook(2));
  });

  it('keeps every version whole', () => {
    const project = sampleProject();
    command(project, (write) => write.putCodebook(sampleCodebook(2, { planner: {} })));
    const versions = rowsOf(project.path, 'SELECT version, content FROM codebook_version') as {
      version: number;
      content: string;
    }[];
    expect(versions.map(({ version, content }) => [version, JSON.parse(content) as unknown])).toEqual([
      [1, sampleCodebook(1)],
      [2, sampleCodebook(2, { planner: {} })],
    ]);
  });

  it('deletes the variables, sections and codes that are gone', () => {
    const project = sampleProject();
    const { sections, ...rest } = sampleCodebook(2, { planner: {} });
    const smaller = { ...rest, sections: sections.slice(1) };
    command(project, (write) => write.putCodebook(smaller));
    expect(must(readCodebook(project)).codebook).toEqual(smaller);
    expect(rowsOf(project.path, 'SELECT id FROM section')).toEqual([{ id: 'judgements' }]);
  });

  it('refuses to delete a code or a variable that codings use', () => {
    const project = sampleProject();
    command(project, (write) => write.putCodings([coding(1, 'role', codes('panel', '?other'))]));
    for (const smaller of [
      sampleCodebook(2, { planner: {}, assessor: { survey: {} }, other: {} }),
      sampleCodebook(2, { planner: {}, assessor: { survey: {}, panel: {} } }),
      without(sampleCodebook(2), 'role'),
    ]) {
      const result = runCommand(project, entry, (write) => {
        write.putCodebook(smaller);
        return ok(undefined);
      });
      expect(errorCodeOf(result)).toBe('conflict');
    }
    expect(must(readCodebook(project)).codebook).toEqual(sampleCodebook());
  });

  it('finds a variable and a code again by UUID when their ids change', () => {
    const project = sampleProject();
    command(project, (write) => write.putCodings([coding(1, 'type', codes('private'))]));
    const { identities } = must(readCodebook(project));
    const renamed = JSON.parse(
      JSON.stringify(sampleCodebook(2))
        .replace('"id":"type"', '"id":"sector"')
        .replace('"id":"private"', '"id":"market"'),
    ) as Codebook;
    const given = { sector: identities['type'] ?? '', 'sector/market': identities['type/private'] ?? '' };
    command(project, (write) => write.putCodebook(renamed, given));
    expect(must(readCodebook(project)).identities).toMatchObject(given);
    expect(rowsOf(project.path, 'SELECT command FROM coding')).toEqual([{ command: 2 }]);
  });

  it('refuses two things of one identity', () => {
    const project = sampleProject();
    const twice = { 'type/public': uuidOf(5, 5), 'type/private': uuidOf(5, 5) };
    const result = runCommand(project, entry, (write) => {
      write.putCodebook(sampleCodebook(2), twice);
      return ok(undefined);
    });
    expect(errorCodeOf(result)).toBe('conflict');
  });
});

describe('writing groupings', () => {
  const { groupings } = fullReview();

  it('gives them back in their order, and deletes those that are gone', () => {
    const project = sampleProject();
    command(project, (write) => write.putGroupings(groupings));
    expect(must(readGroupings(project))).toEqual(groupings);
    command(project, (write) => write.putGroupings(groupings.toReversed()));
    expect(must(readGroupings(project))).toEqual(groupings.toReversed());
    command(project, (write) => write.putGroupings(groupings.slice(1)));
    expect(must(readGroupings(project))).toEqual(groupings.slice(1));
  });

  it('lets two variables have groupings of one id, and a variable several, each of which stays what it is when written anew', () => {
    const project = sampleProject();
    const [first] = groupings;
    if (first === undefined) throw new Error('no grouping');
    const keys = (): unknown[] =>
      rowsOf(project.path, 'SELECT variable_key, id, grouping_key FROM grouping ORDER BY 1, 2');
    const all = [first, { ...first, variable: 'type' }, { ...first, id: 'other' }];
    command(project, (write) => write.putGroupings(all));
    expect(must(readGroupings(project))).toEqual(all);
    const before = keys();
    const anew = all.toReversed().map((grouping) => ({ ...grouping, source: `${grouping.variable} ${grouping.id}` }));
    command(project, (write) => write.putGroupings(anew));
    expect(must(readGroupings(project))).toEqual(anew);
    expect(keys()).toEqual(before);
  });

  it('refuses one of a variable that does not exist', () => {
    const project = sampleProject();
    const stray = groupings.map((grouping) => ({ ...grouping, variable: 'colour' }));
    expect(
      errorCodeOf(
        runCommand(project, entry, (write) => {
          write.putGroupings(stray);
          return ok(undefined);
        }),
      ),
    ).toBe('not-found');
  });
});

describe('writing coders', () => {
  it('keeps the UUID of a coder found by name', () => {
    const project = sampleProject();
    const again = people.map((coder) => ({ ...coder, uuid: uuidOf(9, 9), kind: 'rule' as const }));
    expect(command(project, (write) => write.putCoders(again.slice(0, 1)))).toEqual({ written: 1, unchanged: 0 });
    expect(must(readCoders(project))).toEqual([{ ...people[0], kind: 'rule' }, people[1]]);
  });

  it('renames a coder found by UUID, whose codings follow', () => {
    const project = sampleProject();
    const renamed = people.map((coder) => ({ ...coder, name: `${coder.name} b.` }));
    command(project, (write) => {
      write.putCoders(renamed);
      write.putCodings([{ ...coding(1, 'type', codes('public')), coder: 'ada b.' }]);
    });
    expect(must(readCoders(project))).toEqual(renamed);
  });
});

describe('writing cases', () => {
  it('adds, changes and counts', () => {
    const project = sampleProject(3);
    const [one, two] = sampleCases(5);
    if (one === undefined || two === undefined) throw new Error('no cases');
    const changed = { ...two, title: 'Other', doi: '10.1/x' };
    const written = command(project, (write) => write.putCases([one, changed, ...sampleCases(5).slice(3)]));
    expect(written).toEqual({ written: 3, unchanged: 1 });
    expect(must(readCases(project)).map(({ number, title }) => `${number} ${title}`)).toEqual([
      '1 Case 1',
      '2 Other',
      '3 Case 3',
      '4 Case 4',
      '5 Case 5',
    ]);
  });

  it('refuses a second case of the same number', () => {
    const project = sampleProject(1);
    const second = sampleCases(1).map((made) => ({ ...made, uuid: uuidOf(8, 8) }));
    const result = runCommand(project, entry, (write) => ok(write.putCases(second)));
    expect(errorCodeOf(result)).toBe('conflict');
    expect(must(readCases(project))).toEqual(sampleCases(1));
  });

  it('finds a case under its new number within the same command, and another under its old one', () => {
    const project = sampleProject(1);
    const renumbered = sampleCases(1).map((made) => ({ ...made, number: 40 }));
    command(project, (write) => {
      write.putCodings([coding(1, 'type', codes('public'))]);
      write.putCases([
        ...renumbered,
        ...sampleCases(2)
          .slice(1)
          .map((made) => ({ ...made, number: 1 })),
      ]);
      write.putCodings([coding(40, 'type', codes('private')), coding(1, 'role', codes('panel'))]);
    });
    expect(rowsOf(project.path, 'SELECT case_key, variable_key FROM coding')).toEqual([
      { case_key: 1, variable_key: 3 },
      { case_key: 2, variable_key: 4 },
    ]);
    const gone = runCommand(project, entry, (write) => ok(write.putCodings([coding(2, 'type', codes('public'))])));
    expect(errorCodeOf(gone)).toBe('not-found');
  });
});
