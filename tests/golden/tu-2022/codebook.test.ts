import { describe, expect, it } from 'vitest';
import { flattenCodes } from '../../../src/domain/model/code.ts';
import { findVariable, variablesOf } from '../../../src/domain/model/codebook.ts';
import { defaultStateTokens } from '../../../src/domain/model/state-tokens.ts';
import { isChoice } from '../../../src/domain/model/variable.ts';
import { cell, codebook, codeIds, placedCodes, readRows } from './support/fixture.ts';

const choices = variablesOf(codebook).filter(isChoice);
const judgements = choices.filter(({ role }) => role === 'judgement');

function labels(variable: string, below?: string): string[] {
  const placed = placedCodes(variable).filter(({ ancestors }) => ancestors.at(-1) === below);
  return placed.filter(({ code }) => code.origin.kind !== 'ours').map(({ code }) => code.label);
}

describe('the coding scheme', () => {
  it('keeps the three blocks of Table 2, eligibility before and evidence behind them', () => {
    expect(codebook.sections.map(({ id }) => id)).toEqual([
      'eligibility',
      'study-characteristics',
      'process-category',
      'outcome-category',
      'outcome-evidence',
    ]);
  });

  it('prints the seven column heads of Table 2 as labels', () => {
    const heads = ['main-topic', 'service-area', 'country', 'role', 'type', 'factors', 'outcomes'];
    expect(heads.map((id) => findVariable(codebook, id)?.label)).toEqual([
      'Main topic',
      'Service area',
      'Country',
      'Role of citizens',
      'Type of coproduction',
      'Influential factors',
      'Performance indicators',
    ]);
    for (const id of heads) expect(findVariable(codebook, id)?.origin.kind, id).toBe('table-2');
  });

  it('names what the paper names and no more', () => {
    expect(labels('role')).toEqual(['Co-commissioner', 'Co-deliverer', 'Co-assessor']);
    expect(labels('type')).toEqual(['Professional coproduction', 'User coproduction', 'Citizen coproduction']);
    expect(labels('factors')).toEqual(['Planning', 'Direct participation', 'Partnership']);
    expect(labels('factors', 'participation-tool')).toHaveLength(3);
    expect(labels('factors', 'participants')).toHaveLength(3);
    expect(labels('factors', 'partnership')).toHaveLength(3);
    expect(labels('values')).toEqual(['Trust', 'Mutual help', 'Civic learning']);
    expect(labels('outcomes')).toHaveLength(5);
    expect(labels('service-area')).toHaveLength(18);
    expect(labels('country')).toHaveLength(17);
    expect(labels('source-body')).toHaveLength(3);
    expect(labels('level')).toEqual(['National', 'State', 'Local']);
  });

  it('has roles as a multiple choice and types as a single one', () => {
    expect(findVariable(codebook, 'role')?.kind).toBe('multiple');
    expect(findVariable(codebook, 'type')?.kind).toBe('single');
  });

  it('lets every component be ticked without a form', () => {
    expect(placedCodes('factors').filter(({ code }) => !code.selectable)).toEqual([]);
  });

  it('places each of the seven activities in exactly one role', () => {
    const activities = ['co-planning', 'co-design', 'co-commissioning', 'co-financing']
      .map((activity) => [activity, 'co-commissioner'])
      .concat(
        [['co-managing', 'co-deliverer']],
        [['co-delivering', 'co-deliverer']],
        [['co-monitoring', 'co-assessor']],
      );
    for (const [activity = '', role] of activities) {
      const holders = placedCodes('role').filter(({ code }) => code.useWhen?.includes(activity));
      expect(
        holders.map(({ code }) => code.id),
        activity,
      ).toEqual([role]);
    }
  });

  it('gives each indicator a direction and an evidence, optional and single', () => {
    for (const { code } of placedCodes('outcomes').filter(({ code }) => code.origin.kind !== 'ours')) {
      for (const companion of [`outcome-direction-${code.id}`, `outcome-evidence-${code.id}`]) {
        expect(findVariable(codebook, companion)).toMatchObject({ kind: 'single', optional: true });
      }
    }
    expect(codeIds('outcome-direction-effectiveness')).toEqual(['better', 'same', 'worse', 'mixed']);
  });

  it('ends three lists with an other of ours that takes a text, and no other list', () => {
    const free = choices.flatMap(({ id, codes }) => (codes.at(-1)?.freeText === true ? [id] : []));
    expect(free).toEqual(['service-area', 'factors', 'outcomes']);
    const freeCodes = choices.flatMap(({ codes }) => flattenCodes(codes).filter(({ code }) => code.freeText));
    expect(freeCodes.map(({ code }) => code.origin.kind)).toEqual(['ours', 'ours', 'ours']);
  });
});

describe('what a coder reads', () => {
  it('is a definition of every variable and of every code that is judged', () => {
    expect(variablesOf(codebook).filter(({ definition }) => definition === undefined)).toEqual([]);
    const named = judgements.filter(({ id }) => id !== 'citizen-group');
    const bare = named.flatMap(({ id, codes }) =>
      flattenCodes(codes).flatMap(({ code }) => (code.definition === undefined ? [`${id}/${code.id}`] : [])),
    );
    expect(bare).toEqual([]);
  });

  it('has examples that the text states, and only such', () => {
    const stated = readRows('stated-codes.csv').filter((row) => cell(row, 'coded') === 'yes');
    const known = stated.map((row) => `${cell(row, 'variable')}/${cell(row, 'code')} ${cell(row, 'case')}`);
    const cited = judgements.flatMap(({ id, codes }) =>
      flattenCodes(codes).flatMap(({ code }) =>
        code.examples.flatMap((example) => {
          const number = /^Case (\d+)/.exec(example)?.[1];
          return number === undefined ? [] : [`${id}/${code.id} ${number}`];
        }),
      ),
    );
    expect(new Set(cited)).toEqual(new Set(known));
  });

  it('takes each label, alias and id for one code only', () => {
    for (const { id, codes } of choices) {
      const names = flattenCodes(codes).flatMap(({ code }) => [
        ...new Set([code.id, code.label, ...code.aliases].map((name) => name.toLowerCase())),
      ]);
      expect(
        names.filter((name, index) => names.indexOf(name) !== index),
        id,
      ).toEqual([]);
    }
  });

  it('has no code that files would take for a state', () => {
    const tokens = Object.values(defaultStateTokens).flat();
    expect(choices.flatMap(({ codes }) => flattenCodes(codes)).filter(({ code }) => tokens.includes(code.id))).toEqual(
      [],
    );
  });

  it('is coloured from the palette of Okabe and Ito, no colour twice in a list', () => {
    const palette = ['#e69f00', '#56b4e9', '#009e73', '#f0e442', '#0072b2', '#d55e00', '#cc79a7', '#000000'];
    for (const { id, codes } of choices) {
      const colours = flattenCodes(codes).flatMap(({ code }) => (code.colour === undefined ? [] : [code.colour]));
      expect(
        colours.filter((colour) => !palette.includes(colour)),
        id,
      ).toEqual([]);
      expect(new Set(colours).size).toBe(colours.length);
    }
  });
});

describe('the worked example', () => {
  const example = codebook.workedExamples[0];

  it('answers with codes of the codebook, components without a form', () => {
    expect(example?.answers['factors']).toBe('partnership;direct-participation');
    for (const [variable, answer] of Object.entries(example?.answers ?? {})) {
      const found = findVariable(codebook, variable);
      expect(found, variable).toBeDefined();
      if (found === undefined || !isChoice(found)) continue;
      expect(codeIds(variable)).toEqual(expect.arrayContaining(answer.split(';')));
    }
  });

  it('is the row of Table 2 but for its country, which has no case', () => {
    const [row] = readRows('table-2-example.csv');
    expect(row).toMatchObject({ Country: 'Italy', 'Main topic': example?.title });
    expect(codeIds('country')).not.toContain('italy');
    const columns = { 'Role of citizens': 'role', 'Type of coproduction': 'type', 'Influential factors': 'factors' };
    const all = { ...columns, 'Service area': 'service-area', 'Performance indicators': 'outcomes' };
    for (const [column, variable] of Object.entries(all)) {
      const printed = (row === undefined ? '' : cell(row, column)).split(';').map((name) => name.trim());
      expect(printed.map((name) => codeNamed(variable, name)).join(';'), column).toBe(example?.answers[variable]);
    }
  });
});

function codeNamed(variable: string, name: string): string | undefined {
  return placedCodes(variable).find(({ code }) => code.label === name || code.aliases.includes(name))?.code.id;
}
